/* SPDX-License-Identifier: Apache-2.0 */
/* Hypercalls by which guests use inter-VM channels. */
#include "core.h"

#include <halyard/ivc.h>

static enum hy_status execute(struct hy_ivc *ivc, struct hy_vcpu *vcpu, uint64_t *size)
{
	struct hy_vm *vm = vcpu->vm;
	uint64_t arg[4];

	for (uint32_t n = 0; n < 4; n++)
		arg[n] = hy_vcpu_get_arg(vcpu, n);
	switch (vcpu->exit.hypercall.number) {
	case HY_IVC_PUBLISH:
		return hy_ivc_publish(ivc, vm, arg[0], arg[1], arg[2], (uint32_t)arg[3]);
	case HY_IVC_SUBSCRIBE:
		return hy_ivc_subscribe(ivc, vm, (uint32_t)arg[0], arg[1], arg[2], (uint32_t)arg[3], size);
	case HY_IVC_UNPUBLISH:
		return hy_ivc_unpublish(ivc, vm, arg[0]);
	case HY_IVC_UNSUBSCRIBE:
		return hy_ivc_unsubscribe(ivc, vm, (uint32_t)arg[0], arg[1]);
	case HY_IVC_NOTIFY:
		return hy_ivc_notify(ivc, vm, (uint32_t)arg[0], arg[1]);
	default:
		return HY_E_UNSUPPORTED;
	}
}

bool hy_ivc_call(struct hy_ivc *ivc, struct hy_vcpu *vcpu)
{
	uint64_t size = 0;

	if (vcpu->exit.reason != HY_EXIT_HYPERCALL || vcpu->exit.hypercall.number > HY_IVC_NOTIFY || vcpu->vm == NULL)
		return false;
	hy_vcpu_set_return_value(vcpu, execute(ivc, vcpu, &size) == HY_OK ? size : ~(uint64_t)0);
	return true;
}
