/* Generated from desc/arch/x86_64/arch.yaml, desc/arch/x86_64/registers.yaml by `./halyard gen`; do not edit. */
#include <halyard/arch/backend.h>

const struct hy_x86_ops *const hy_x86_backends[] = {
	&hy_svm_ops,
	&hy_vmx_ops,
	NULL,
};

const struct hy_x86_ops *hy_x86_backend;
/* crc32 037db35e */
