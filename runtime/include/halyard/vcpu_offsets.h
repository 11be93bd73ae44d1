/* SPDX-License-Identifier: Apache-2.0 */
/* Halyard: where assembly finds the context of a vCPU; runtime/core/vcpu.c holds the structure to it. */
#ifndef HALYARD_VCPU_OFFSETS_H
#define HALYARD_VCPU_OFFSETS_H

#define HY_VCPU_CTX 16 /* struct hy_vcpu.ctx */

#endif
