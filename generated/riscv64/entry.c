/* Generated from desc/arch/riscv64/entry.yaml by `./halyard gen`; do not edit. */
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
	if (((ctx->hstatus >> 7) & 1) != 1)
		return broken(HY_RISCV_ENTRY_VIRTUAL,
			"hstatus: SRET enters VS or VU mode, not the host's own. (Hypervisor Status Register)",
			rule);
	/* desc/arch/riscv64/entry.yaml#rules.vsxl */
	if (((ctx->hstatus >> 32) & 3) != 2)
		return broken(HY_RISCV_ENTRY_VSXL, "hstatus: VS mode has 64 bits. (Hypervisor Status Register)", rule);
	/* desc/arch/riscv64/entry.yaml#rules.uxl */
	if (((ctx->sstatus >> 32) & 3) != 2)
		return broken(HY_RISCV_ENTRY_UXL, "sstatus: User mode has 64 bits. (Supervisor Status Register)", rule);
	/* desc/arch/riscv64/entry.yaml#rules.little_endian */
	if (!(((ctx->hstatus >> 5) & 1) == 0 && ((ctx->sstatus >> 6) & 1) == 0))
		return broken(HY_RISCV_ENTRY_LITTLE_ENDIAN,
			"hstatus: The guest is little-endian as the host is. (Hypervisor Status Register)",
			rule);
	/* desc/arch/riscv64/entry.yaml#rules.first_stage */
	if (!((ctx->vsatp >> 60) == 0 || ((ctx->vsatp >> 60) >= 8 && (ctx->vsatp >> 60) <= 10)))
		return broken(HY_RISCV_ENTRY_FIRST_STAGE,
			"vsatp: The mode of the guest's first stage is one that there is; a guest itself cannot write another. (Virtual "
			"Supervisor Address Translation and Protection Register)",
			rule);
	/* desc/arch/riscv64/entry.yaml#rules.pc_aligned */
	if ((ctx->sepc & 1) != 0)
		return broken(HY_RISCV_ENTRY_PC_ALIGNED,
			"sepc: Instructions are aligned to 2 bytes. (Supervisor Exception Program Counter)",
			rule);
	return 0;
}
/* crc32 bafd3a13 */
