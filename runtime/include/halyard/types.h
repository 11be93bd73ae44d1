/* SPDX-License-Identifier: Apache-2.0 */
/* Halyard: types shared by every header. */
#ifndef HALYARD_TYPES_H
#define HALYARD_TYPES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef uint64_t hy_phys; /* host-physical address */
typedef uint64_t hy_gpa;  /* guest-physical address */
typedef uintptr_t hy_word; /* of bits that several CPUs change: not every CPU has atomic operations on more */

#define HY_PHYS_NONE (~(hy_phys)0) /* no address: what a failed allocation answers */
#define HY_IRQ_NONE ((int64_t)-1)  /* no interrupt is pending (irq_fetch) */
#define HY_FRAME_SIZE 4096u
#define HY_WORD_BITS (8u * (uint32_t)sizeof(hy_word))

#define HY_MUST_CHECK __attribute__((warn_unused_result))
/* Part of its caller from the start: what the caller does not need of the result is never computed. */
#define HY_INLINE static inline __attribute__((always_inline))

/* The headers serve C++ too: its atomic types have the same layout, its functions need C linkage. */
#ifdef __cplusplus
#include <atomic>
#define HY_ATOMIC(type) std::atomic<type>
#define HY_C_BEGIN extern "C" {
#define HY_C_END }
#else
#include <stdatomic.h>
#define HY_ATOMIC(type) _Atomic(type)
#define HY_C_BEGIN
#define HY_C_END
#endif

/* What an access does, and what a mapping permits. */
enum hy_access {
	HY_READ = 1,
	HY_WRITE = 2,
	HY_EXECUTE = 4,
};

/* How memory behaves behind a mapping. */
enum hy_memory_type {
	HY_MEMORY_NORMAL,
	HY_MEMORY_DEVICE,
};

/* What public functions answer. Out-parameters are written only on HY_OK. */
enum hy_status {
	HY_OK = 0,
	HY_E_INVALID,      /* an argument makes no sense */
	HY_E_BAD_STATE,    /* not legal in this state; the state is as it was */
	HY_E_BUSY,         /* another operation is under way */
	HY_E_NO_MEMORY,    /* the host gave no frame, or a fixed table is full */
	HY_E_NOT_FOUND,    /* no such vCPU, device, mapping or register */
	HY_E_EXISTS,       /* overlaps what is there already */
	HY_E_UNSUPPORTED,  /* the hardware, the port or the build cannot do it */
	HY_E_FAULT,        /* guest memory is not mapped for this access */
	HY_E_MISSING_HOOK, /* a mandatory HAL hook is NULL */
	HY_E_HARDWARE,     /* the hardware refused */
};

HY_C_BEGIN

/* Name of a status for logs, never NULL. Any context. */
const char *hy_status_name(enum hy_status status);

HY_C_END

#endif
