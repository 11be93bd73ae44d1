/* Generated from desc/arch/x86_64/arch.yaml, desc/arch/x86_64/registers.yaml by `./halyard gen`; do not edit. */
#include <halyard/arch/backend.h>
#include <halyard/arch/needs.h>

const struct hy_x86_ops *const hy_x86_backends[] = {
	&hy_svm_ops,
	&hy_vmx_ops,
	NULL,
};

const struct hy_x86_ops *hy_x86_backend;

const struct hy_x86_ops *hy_x86_find_backend(const char **lacking)
{
	uint32_t most = 0;

	*lacking = hy_x86_needs[hy_x86_needs_met()];
	if (*lacking != NULL)
		return NULL;
	for (const struct hy_x86_ops *const *ops = hy_x86_backends; *ops != NULL; ops++) {
		uint32_t met = (*ops)->needs_met();

		if (hy_x86_backend != NULL && hy_x86_backend != *ops)
			continue;
		if (met >= most)
			*lacking = (*ops)->needs[met];
		if ((*ops)->needs[met] == NULL)
			return *ops;
		most = met > most ? met : most;
	}
	return NULL;
}
/* crc32 b2338bfb */
