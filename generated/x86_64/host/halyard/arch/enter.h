/* Generated from desc/arch/x86_64/arch.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_ENTER_H
#define HALYARD_ARCH_ENTER_H

#include <halyard/types.h>

HY_C_BEGIN

struct hy_vcpu;

/* Of the port; reached by hy_arch_enter only. */
enum hy_status hy_port_enter(struct hy_vcpu *vcpu);

/* Enters the guest and comes back when there is an exit to report. */
static inline enum hy_status hy_arch_enter(struct hy_vcpu *vcpu)
{
	return hy_port_enter(vcpu);
}

HY_C_END

#endif
/* crc32 b8637926 */
