/* SPDX-License-Identifier: Apache-2.0 */
/* What the files of this test call of each other. */
#ifndef TEST_MMIO_H
#define TEST_MMIO_H

#include "support_x86.h"

#define SCRATCH 0xd0000u   /* memory that string instructions copy to and from */
#define WINDOW 0x50000000u /* where the guest's tables show pages, as test_mmio_map has them */
#define PAGE 0x1000u

/* The window is there, and empty. */
void test_mmio_window(struct hy_vcpu *vcpu);
/* A page of the window; 0: it is not there. */
void test_mmio_map(uint32_t page, hy_gpa gpa);

/* Strings of ports. */
void test_mmio_ports(struct hy_vcpu *vcpu);

#endif
