/* Generated from desc/arch/sim/arch.yaml, desc/arch/sim/registers.yaml by `./halyard gen`; do not edit. */
#include <halyard/arch/access.h>
#include <halyard/arch/features.h>
#include <halyard/bits.h>
#include <stddef.h>

uint64_t hy_sim_features_probe(void)
{
	uint64_t features = 0;

	/* desc/arch/sim/arch.yaml#features.vector */
	features |= HY_SIM_FEATURE_VECTOR;
	return features;
}

const char *hy_sim_feature_name(uint32_t bit)
{
	switch (bit) {
	case 0:
		return "vector";
	case 1:
		return "trace";
	default:
		return NULL;
	}
}
/* crc32 1d3abd84 */
