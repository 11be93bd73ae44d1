/* Generated from desc/arch/aarch64/arch.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_ENTRY_H
#define HALYARD_ARCH_ENTRY_H

#include <halyard/arch/context.h>


/* Checks what a guest is about to be entered with. 0 when every rule holds; else the number of the first that does not, and *rule
 * (which may be NULL) says in words which register breaks what. */
uint32_t hy_aarch64_entry_check(const struct hy_aarch64_context *ctx, const char **rule);

#define hy_arch_entry_check hy_aarch64_entry_check

#endif
/* crc32 83d7d17f */
