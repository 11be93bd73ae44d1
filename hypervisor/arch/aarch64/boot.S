/* SPDX-License-Identifier: Apache-2.0 */
/* Entry from QEMU's -kernel: EL2, MMU and caches off, one CPU, x0 = address of QEMU's device tree, which we do not need.
 * Sets up a stack, builds the stage-1 map (mmu_build, C), turns MMU and caches on and calls host_main. */
#include "platform.h"

/* SCTLR_EL2: RES1 bits 29 28 23 22 18 16 11 5 4 (DDI 0487J.a D17.2.119), and M, C, I, SA, and WXN: what is writable never executes. */
#define SCTLR_RES1 0x30c50830
#define SCTLR_ON (SCTLR_RES1 | (1 << 0) | (1 << 2) | (1 << 3) | (1 << 12) | (1 << 19))
/* TCR_EL2 without VHE (D17.2.133): RES1 31 and 23, PS 40 bits, granule 4 KiB, inner-shareable write-back walks, 39-bit addresses. */
#define TCR ((1 << 31) | (1 << 23) | (2 << 16) | (3 << 12) | (1 << 10) | (1 << 8) | 25)
/* MAIR_EL2: attribute 0 is Device-nGnRE, attribute 1 is normal write-back memory. */
#define MAIR 0xff04

	.section .text.boot, "ax"
	.global _start
_start:
	msr	daifset, #15			// masked for good: interrupts are taken from guests, or polled after wfi
	adrp	x9, stack_top			// x9: scratch
	add	sp, x9, :lo12:stack_top
	mrs	x9, CurrentEL
	cmp	x9, #(2 << 2)
	b.ne	wrong_level
	adrp	x9, hy_host_vectors
	add	x9, x9, :lo12:hy_host_vectors
	msr	vbar_el2, x9
	mov	x9, #(1 << 31)			// HCR_EL2.RW alone: nothing trapped, no VHE, no stage 2
	msr	hcr_el2, x9
	mov	x9, #0x33ff			// CPTR_EL2: its RES1 bits; FP and SIMD do not trap (D17.2.34)
	msr	cptr_el2, x9
	mov	x9, #SCTLR_RES1 & 0xffff
	movk	x9, #SCTLR_RES1 >> 16, lsl #16
	msr	sctlr_el2, x9
	isb
	adrp	x9, bss_start			// x9..x10: what of .bss is still to be zeroed; aligned to 16 by link.ld
	add	x9, x9, :lo12:bss_start
	adrp	x10, bss_end
	add	x10, x10, :lo12:bss_end
1:	cmp	x9, x10
	b.hs	2f
	stp	xzr, xzr, [x9], #16
	b	1b
2:	bl	mmu_build			// x0: root table
	ldr	x9, =MAIR
	msr	mair_el2, x9
	ldr	x9, =TCR
	msr	tcr_el2, x9
	msr	ttbr0_el2, x0
	tlbi	alle2				// nothing stale from before us
	ic	iallu
	dsb	sy				// tables and invalidations complete before the MMU is on
	isb
	ldr	x9, =SCTLR_ON
	msr	sctlr_el2, x9
	isb					// what follows is fetched through the map
	bl	host_main			// does not return
	b	.

/* Started at EL1 or EL3: say so on the UART, MMU off, and power off by PSCI. */
wrong_level:
	adr	x0, wrong_level_text
	bl	uart_early_puts
	mov	w0, #0x0008			// PSCI SYSTEM_OFF: without EL2, the emulator listens to HVC
	movk	w0, #0x8400, lsl #16
	hvc	#0
	b	.
wrong_level_text:
	.asciz	"halyard-hypervisor: not entered at EL2; start QEMU with -M virt,virtualization=on,gic-version=3\r\n"
	.balign	4
	.ltorg

	.section .bss.stack, "aw", %nobits
	.balign	4096				// a page below the stack stays unmapped (mmu_build)
	.global stack_guard
stack_guard:
	.skip	4096
	.skip	32768
	.global stack_top
stack_top:
	.skip	4096				// the crash report's own stack
	.global crash_stack_top
crash_stack_top:
