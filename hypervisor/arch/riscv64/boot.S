/* SPDX-License-Identifier: Apache-2.0 */
/* Entry from the firmware: HS mode, satp 0, one hart (the others wait in the firmware until they are started, which we do not),
 * a0 = number of this hart, a1 = the board's device tree, which we do not need. Sets up gp and a stack, builds our map (mmu_build, C),
 * turns it on and calls host_main. */
#include "platform.h"

#if __riscv_xlen == 64
#define STORE sd
#define WORD 8
#else
#define STORE sw
#define WORD 4
#endif

#define SBI_RESET 0x53525354
#define SSTATUS_SIE (1 << 1)

	.section .text.boot, "ax"
	.global _start
_start:
	csrci	sstatus, SSTATUS_SIE		// masked for good: interrupts are taken from guests, or polled after wfi
	csrw	sie, zero
	.option	push
	.option	norelax				// the linker would take gp itself for granted
	la	gp, __global_pointer$
	.option	pop
	la	sp, stack_top
	mv	s0, a0				// s0: hart, until it is stored behind the cleared .bss
	la	t0, no_hypervisor
	csrw	stvec, t0
	csrr	t0, 0x600			// hstatus: traps when the hart has no hypervisor extension
	la	t0, hy_host_vectors
	csrw	stvec, t0
	csrw	0x680, zero			// hgatp: no guest
	la	t0, bss_start			// t0..t1: what of .bss is still to be zeroed; aligned to 16 by link.ld
	la	t1, bss_end
1:	bgeu	t0, t1, 2f
	STORE	zero, 0(t0)
	STORE	zero, WORD(t0)
	addi	t0, t0, 2 * WORD
	j	1b
2:	la	t0, arch_hart
	STORE	s0, 0(t0)
	call	mmu_build			// a0: value of satp
	sfence.vma				// nothing stale from before us, and walks see the tables
	csrw	satp, a0
	sfence.vma
	call	host_main			// does not return
	j	.

/* Without the hypervisor extension: say so on the UART, the map off, and power off by SBI. */
	.balign	4				// stvec: direct mode
no_hypervisor:
	la	a0, no_hypervisor_text
	call	uart_early_puts
	li	a7, SBI_RESET
	li	a6, 0
	li	a0, 0				// shutdown
	li	a1, 0				// for no reason
	ecall
	j	.

	.section .rodata.boot, "a"
no_hypervisor_text:
	.asciz	"halyard-hypervisor: this CPU has no hypervisor extension; start QEMU with -M virt and a CPU that has one\r\n"

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
	.global arch_hart
arch_hart:
	.skip	WORD
