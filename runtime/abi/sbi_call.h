/* SPDX-License-Identifier: Apache-2.0 */
/* What the files of the SBI share with each other. */
#ifndef HALYARD_SBI_CALL_H
#define HALYARD_SBI_CALL_H

#include <halyard/sbi.h>
#include <halyard/vcpu.h>

#define HY_SBI_ARGUMENTS 5u

struct hy_sbi_call {
	struct hy_vcpu *vcpu;
	uint64_t args[HY_SBI_ARGUMENTS]; /* as wide as the description says */
	int64_t error;                   /* what the guest finds in a0: a legacy call's only result */
	uint64_t value;                  /* and in a1; 0 beside an error */
};

/* What becomes of a call. */
enum hy_sbi_outcome {
	HY_SBI_DONE,  /* error and value are the answer */
	HY_SBI_EXIT,  /* it is the function's neutral exit; error is what the guest finds if it goes on */
	HY_SBI_AGAIN, /* not now: the guest makes the call once more */
};

static inline enum hy_sbi_outcome hy_sbi_fail(struct hy_sbi_call *call, enum hy_sbi_result error)
{
	call->error = error;
	return HY_SBI_DONE;
}

/* A list of harts is a mask, args[0], of those from args[1] on; or all of them when that is all ones. */
static inline bool hy_sbi_means_all(const struct hy_sbi_call *call)
{
	return call->args[1] == ~(uint64_t)0 >> (64 - HY_ARCH_WORD_BITS);
}

/* sbi_harts.c */
enum hy_sbi_outcome hy_sbi_send_ipi(struct hy_sbi_call *call);
enum hy_sbi_outcome hy_sbi_remote_fence_i(struct hy_sbi_call *call);
enum hy_sbi_outcome hy_sbi_remote_sfence_vma(struct hy_sbi_call *call);
enum hy_sbi_outcome hy_sbi_hart_start(struct hy_sbi_call *call);
enum hy_sbi_outcome hy_sbi_become_exit(struct hy_sbi_call *call);
enum hy_sbi_outcome hy_sbi_hart_get_status(struct hy_sbi_call *call);
enum hy_sbi_outcome hy_sbi_hart_suspend(struct hy_sbi_call *call);
enum hy_sbi_outcome hy_sbi_system_reset(struct hy_sbi_call *call);
enum hy_sbi_outcome hy_sbi_legacy_clear_ipi(struct hy_sbi_call *call);
enum hy_sbi_outcome hy_sbi_legacy_fence_i(struct hy_sbi_call *call);
enum hy_sbi_outcome hy_sbi_legacy_sfence_vma(struct hy_sbi_call *call);

/* sbi_console.c */
enum hy_sbi_outcome hy_sbi_console_write(struct hy_sbi_call *call);
enum hy_sbi_outcome hy_sbi_console_read(struct hy_sbi_call *call);
enum hy_sbi_outcome hy_sbi_console_write_byte(struct hy_sbi_call *call);
enum hy_sbi_outcome hy_sbi_console_getchar(struct hy_sbi_call *call);

#endif
