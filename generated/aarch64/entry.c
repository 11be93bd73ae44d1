/* Generated from desc/arch/aarch64/entry.yaml by `./halyard gen`; do not edit. */
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

uint32_t hy_aarch64_entry_check(const struct hy_aarch64_context *ctx, uint64_t features, const char **rule)
{
	/* desc/arch/aarch64/entry.yaml#rules.mode */
	if (!(((ctx->pstate >> 4) & 1) != 0 || (ctx->pstate & 0xf) == 0 || (ctx->pstate & 0xf) == 4 || (ctx->pstate & 0xf) == 5))
		return broken(HY_AARCH64_ENTRY_MODE,
			"pstate: The guest is at EL0t, EL1t or EL1h: EL2 and EL3 are not its own, and EL0 has one stack pointer. "
			"(SPSR_EL2.M)",
			rule);
	/* desc/arch/aarch64/entry.yaml#rules.mode_a32 */
	if (!(((ctx->pstate >> 4) & 1) == 0 || ((features & HY_AARCH64_FEATURE_AARCH32_EL0) != 0 && (ctx->pstate & 0xf) == 0)))
		return broken(HY_AARCH64_ENTRY_MODE_A32,
			"pstate: AArch32 is entered in User mode only, and only where EL0 has it. (SPSR_EL2.M)",
			rule);
	/* desc/arch/aarch64/entry.yaml#rules.pstate_reserved */
	if ((ctx->pstate >> 36) != 0)
		return broken(HY_AARCH64_ENTRY_PSTATE_RESERVED, "pstate: Reserved bits of the saved PSTATE are zero. (SPSR_EL2)", rule);
	/* desc/arch/aarch64/entry.yaml#rules.state_a64 */
	if (!(((ctx->pstate >> 4) & 1) != 0 || (((ctx->pstate >> 5) & 1) == 0 && ((ctx->pstate >> 26) & 3) == 0
		&& ((ctx->pstate >> 14) & 0x3f) == 0)))
		return broken(HY_AARCH64_ENTRY_STATE_A64,
			"pstate: Bits that only AArch32 state has are zero in AArch64 state. (SPSR_EL2)",
			rule);
	/* desc/arch/aarch64/entry.yaml#rules.pc_a64 */
	if (!(((ctx->pstate >> 4) & 1) != 0 || (ctx->pc & 3) == 0))
		return broken(HY_AARCH64_ENTRY_PC_A64,
			"pc: AArch64 instructions are aligned to 4 bytes. (D1.3 Exceptions, PC alignment checking)",
			rule);
	/* desc/arch/aarch64/entry.yaml#rules.pc_a32 */
	if (!(((ctx->pstate >> 4) & 1) == 0 || ((ctx->pc & 1) == 0 && (((ctx->pstate >> 5) & 1) != 0 || ((ctx->pc >> 1) & 1) == 0)
		&& (ctx->pc >> 32) == 0)))
		return broken(HY_AARCH64_ENTRY_PC_A32,
			"pc: AArch32 instructions are aligned to 4 bytes, T32 to 2, and addresses have 32 bits. (D1.3 Exceptions, PC "
			"alignment checking)",
			rule);
	return 0;
}
/* crc32 4fe7221e */
