/* SPDX-License-Identifier: Apache-2.0 */
/* Halyard: where assembly finds the context of a vCPU; runtime/core/vcpu.c holds the structure to it. */
#ifndef HALYARD_VCPU_OFFSETS_H
#define HALYARD_VCPU_OFFSETS_H

#include <halyard/arch/offsets.h>

#if HY_ARCH_CONTEXT_ALIGN > 16
#define HY_VCPU_CTX HY_ARCH_CONTEXT_ALIGN /* struct hy_vcpu.ctx */
#else
#define HY_VCPU_CTX 16
#endif

#endif
