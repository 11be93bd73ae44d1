/* SPDX-License-Identifier: Apache-2.0 */
/* SMC Calling Convention: dispatch of a guest's calls, and the architecture's own. */
#include <halyard/abi/smccc.h>

#include "own_calls.h"

#include <halyard/abi/psci.h>
#include <halyard/arch/registers.h>

#define HVC_IMMEDIATE 0xffffu /* ESR_EL2.ISS of an HVC (Arm ARM D17.2.37) */

static void answer(struct hy_vcpu *vcpu, int64_t value)
{
	hy_arch_set_result(&vcpu->ctx, (uint64_t)value);
}

/* Mitigations run in the host's firmware, of which a guest's answers nothing: without a range of the host's they are not offered. */
static int64_t arch_features(uint32_t id)
{
	return id == HY_SMCCC_ID_VERSION || id == HY_SMCCC_ID_ARCH_FEATURES ? HY_SMCCC_RESULT_SUCCESS : HY_SMCCC_UNKNOWN;
}

static int64_t arch_call(struct hy_vcpu *vcpu, uint32_t id)
{
	switch (id) {
	case HY_SMCCC_ID_VERSION:
		return HY_SMCCC_VERSION_1_1;
	case HY_SMCCC_ID_ARCH_FEATURES:
		return arch_features((uint32_t)hy_vcpu_get_arg(vcpu, 0));
	default:
		return HY_SMCCC_UNKNOWN;
	}
}

/* The function id is the low word whatever the high one holds; a fast call's hint bit is no part of it (DEN 0028, 2.5). */
static uint32_t id_of(uint64_t number)
{
	uint32_t id = (uint32_t)number;

	return (id & HY_SMCCC_FAST_CALL) != 0 ? id & ~HY_SMCCC_SVE_HINT : id;
}

bool hy_smccc_call(struct hy_vcpu *vcpu)
{
	bool firmware = vcpu->exit.reason == HY_EXIT_FIRMWARE_CALL;
	uint64_t number = firmware ? vcpu->exit.firmware_call.number : vcpu->exit.hypercall.number;
	uint32_t immediate = firmware ? vcpu->exit.firmware_call.immediate : vcpu->exit.hypercall.immediate;
	uint32_t id = id_of(number);

	/* The host's own calls come first, so that it can also answer, say, the workarounds that its firmware offers. */
	enum hy_own_answer own = hy_own_call(vcpu, immediate == 0 ? id : number, false);

	if (own == HY_OWN_ANSWERED)
		return true;
	if (own == HY_OWN_NONE && immediate == 0 && hy_psci_owns(id))
		return hy_psci_call(vcpu, id);
	answer(vcpu, own == HY_OWN_NONE && immediate == 0 ? arch_call(vcpu, id) : HY_SMCCC_UNKNOWN);
	return own != HY_OWN_LEAVE;
}

bool hy_smccc_fast_call(struct hy_vcpu *vcpu, uintptr_t syndrome)
{
	uint32_t id = id_of(hy_arch_get_gpr(&vcpu->ctx, 0));

	if ((syndrome & HVC_IMMEDIATE) != 0)
		return false;
	switch (id) {
	case HY_PSCI_ID_VERSION:
		answer(vcpu, HY_PSCI_VERSION_1_1);
		return true;
	case HY_SMCCC_ID_VERSION:
		answer(vcpu, HY_SMCCC_VERSION_1_1);
		return true;
	default:
		return hy_own_call(vcpu, id, true) == HY_OWN_ANSWERED;
	}
}
