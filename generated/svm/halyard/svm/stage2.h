/* Generated from desc/arch/svm/stage2.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_SVM_STAGE2_H
#define HALYARD_SVM_STAGE2_H

#include <halyard/stage2.h>

HY_C_BEGIN

/* Nested page tables (APM 15.25.5) */
extern const struct hy_stage2_format hy_svm_npt;
#define HY_SVM_NPT_NP_LEVELS 4u
#define HY_SVM_NPT_NP UINT64_C(0x0) /* what the root register is told for that many levels */

/* All formats, ended by NULL; the first is the default. */
extern const struct hy_stage2_format *const hy_svm_stage2_formats[2];

HY_C_END

#endif
/* crc32 73b7a881 */
