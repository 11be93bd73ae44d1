/* Generated from desc/arch/x86_64/stage1.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_STAGE1_H
#define HALYARD_ARCH_STAGE1_H

#include <halyard/arch/context.h>
#include <halyard/walk.h>

HY_C_BEGIN

/* 32-bit paging without large pages (AMD APM vol. 2 5.2.1, Intel SDM vol. 3 4.3) */
extern const struct hy_walk_format hy_x86_walk_legacy;
/* Bits of an address that are translated. */
#define HY_X86_WALK_LEGACY_MOST 32u

/* 32-bit paging with 4 MiB pages (AMD APM vol. 2 5.2.2, Intel SDM vol. 3 4.3) */
extern const struct hy_walk_format hy_x86_walk_legacy_pse;
/* Bits of an address that are translated. */
#define HY_X86_WALK_LEGACY_PSE_MOST 32u

/* PAE paging (AMD APM vol. 2 5.2.3, Intel SDM vol. 3 4.4) */
extern const struct hy_walk_format hy_x86_walk_pae;
/* Bits of an address that are translated. */
#define HY_X86_WALK_PAE_MOST 32u

/* Four and five levels (AMD APM vol. 2 5.3, Intel SDM vol. 3 4.5) */
extern const struct hy_walk_format hy_x86_walk_long;
/* Bits of an address that are translated. */
#define HY_X86_WALK_LONG_FOUR_LEVELS 48u
#define HY_X86_WALK_LONG_FIVE_LEVELS 57u

/* All formats, ended by NULL. */
extern const struct hy_walk_format *const hy_arch_stage1_formats[5];

/* The tables that the registers in the context say for an address, without features 0; tables.format NULL: none, what the guest calls an
 * address is guest-physical. Any context. */
struct hy_walk_tables hy_x86_walk_tables(const struct hy_x86_context *ctx, uint64_t features, uint64_t address);

/* As the privilege level, CR0.WP, CR4.SMAP and CR4.SMEP have it. (AMD APM vol. 2 5.6) */
/* True: the context permits an access (HY_READ, HY_WRITE or HY_EXECUTE) to a page of which entries grant this (struct hy_walk_result). Any
 * context. */
bool hy_x86_permits(const struct hy_x86_context *ctx, uint64_t features, uint32_t access, uint32_t granted);

#define hy_arch_walk_tables hy_x86_walk_tables
#define hy_arch_permits hy_x86_permits

HY_C_END

#endif
/* crc32 adead830 */
