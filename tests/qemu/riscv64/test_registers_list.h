/* SPDX-License-Identifier: Apache-2.0 */
/* The registers that the guest reads by itself, by the names of the generated numbers and under the number by which VS mode knows them.
 * test_registers.c fails when a described register is missing here. */
#define LIST_ALWAYS(X) \
	X(VSSTATUS, 0x100) X(VSIE, 0x104) X(VSTVEC, 0x105) X(SCOUNTEREN, 0x106) X(SENVCFG, 0x10a) X(VSSCRATCH, 0x140) X(VSEPC, 0x141) \
	X(VSCAUSE, 0x142) X(VSTVAL, 0x143) X(VSATP, 0x180)
#define LIST_SSTC(X) X(VSTIMECMP, 0x14d)
#define LIST_FP(X) X(FCSR, 0x003)
