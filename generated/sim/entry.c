/* Generated from desc/arch/sim/entry.yaml by `./halyard gen`; do not edit. */
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

uint32_t hy_sim_entry_check(const struct hy_sim_context *ctx, uint64_t features, const char **rule)
{
	(void)features;
	/* desc/arch/sim/entry.yaml#rules.status_mode */
	if (((ctx->status >> 1) & 3) >= 2)
		return broken(HY_SIM_ENTRY_STATUS_MODE, "status: Only user and supervisor mode exist (registers)", rule);
	/* desc/arch/sim/entry.yaml#rules.pc_aligned */
	if ((ctx->pc & 3) != 0)
		return broken(HY_SIM_ENTRY_PC_ALIGNED, "pc: Instructions are aligned to 4 bytes (registers)", rule);
	return 0;
}
/* crc32 844d9a08 */
