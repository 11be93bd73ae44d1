/* SPDX-License-Identifier: Apache-2.0 */
/* Each measurement: ROUNDS times a marker, the instruction that exits, a marker. The host changes what answers at the calls between. */
#define ROUNDS 16
#define HOLE 0x10000000			/* GUEST_HOLE: the host's device is here */
#define LAZY 0x50000000			/* memory that is mapped when it is touched */
#define cycle 0xc00

	.macro	begin number
	slti	x0, x0, 0x5a0 + \number
	.endm
	.macro	end number
	slti	x0, x0, 0x5b0 + \number
	.endm
	.macro	hypercall number
	li	a7, \number
	ecall
	.endm

	.section .rodata.guest, "a"
	.balign	4096
	.global guest_start, guest_end
guest_start:
	bnez	a0, second		// a0: number of the hart, the vCPU's id
	la	t0, handler
	csrw	stvec, t0
	li	s0, HOLE		// s0: device
	li	s1, LAZY		// s1: next page that is not there yet
	li	s3, 4096		// s3: its size
	hypercall 0x100
	li	s2, ROUNDS		// s2: rounds left, in all loops
	li	a7, 1
1:	begin	0			// hypercall_handled
	ecall
	end	0
	addi	s2, s2, -1
	bnez	s2, 1b
	hypercall 0x101
	li	s2, ROUNDS
	li	a7, 2
1:	begin	1			// exit_returned
	ecall
	end	1
	addi	s2, s2, -1
	bnez	s2, 1b
	hypercall 0x102
	li	s2, ROUNDS
1:	begin	2			// mmio_read_emulated
	lw	a1, 8(s0)
	end	2
	addi	s2, s2, -1
	bnez	s2, 1b
	li	s2, ROUNDS
1:	begin	3			// sysreg_trap: illegal to the guest, whose handler steps over it
	csrr	a1, cycle
	end	3
	addi	s2, s2, -1
	bnez	s2, 1b
	li	s2, ROUNDS
1:	begin	4			// stage2_fault
	lw	a1, 0(s1)
	end	4
	add	s1, s1, s3
	addi	s2, s2, -1
	bnez	s2, 1b
	hypercall 0x105
	li	s2, ROUNDS
	li	a7, 3
1:	begin	5			// vcpu_switch: to the other vCPU and back
	ecall
	end	5
	addi	s2, s2, -1
	bnez	s2, 1b
	hypercall 0x1ff

second:	hypercall 4
	j	second

	.balign	4
handler:
	csrr	t0, sepc
	addi	t0, t0, 4
	csrw	sepc, t0
	sret
	.balign	4
guest_end:
