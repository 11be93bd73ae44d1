/* Generated from desc/arch/riscv64/entry.yaml, desc/arch/riscv32/entry.yaml by `./halyard gen`; do not edit. */
#include <halyard/arch/access.h>
#include <halyard/arch/entry.h>
#include <halyard/arch/features.h>
#include <halyard/arch/registers.h>
#include <halyard/bits.h>

static uint32_t broken(uint32_t number, const char *text, const char **rule)
{
	if (rule != NULL)
		*rule = text;
	return number;
}

uint32_t hy_riscv_entry_check(const struct hy_riscv_context *ctx, uint64_t features, const char **rule)
{
	(void)features;
	/* desc/arch/riscv64/entry.yaml#rules.virtual */
	if ((((uint64_t)ctx->hstatus >> 7) & 1) != 1)
		return broken(HY_RISCV_ENTRY_VIRTUAL,
			"hstatus: SRET enters VS or VU mode, not the host's own. (Hypervisor Status Register)",
			rule);
	/* desc/arch/riscv64/entry.yaml#rules.little_endian */
	if (!((((uint64_t)ctx->hstatus >> 5) & 1) == 0 && (((uint64_t)ctx->sstatus >> 6) & 1) == 0))
		return broken(HY_RISCV_ENTRY_LITTLE_ENDIAN,
			"hstatus: The guest is little-endian as the host is. (Hypervisor Status Register)",
			rule);
	/* desc/arch/riscv64/entry.yaml#rules.pc_aligned */
	if (((uint64_t)ctx->sepc & 1) != 0)
		return broken(HY_RISCV_ENTRY_PC_ALIGNED,
			"sepc: Instructions are aligned to 2 bytes. (Supervisor Exception Program Counter)",
			rule);
	return 0;
}
/* crc32 2eb67a28 */
