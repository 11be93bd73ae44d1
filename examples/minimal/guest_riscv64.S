/* SPDX-License-Identifier: Apache-2.0 */
/* The guest: greets through the device at 0x09000000, asks the host for a sum, and powers off by SBI. Entered in VS mode, vsatp 0. */
	.option	norelax				// the guest runs elsewhere and has no gp
	.section .rodata.guest, "a"
	.balign	4
	.global guest_start, guest_end
guest_start:
	li	s0, 0x09000000			// s0: the device
	lla	s1, greeting			// s1: next character
1:	lbu	t0, 0(s1)
	addi	s1, s1, 1
	beqz	t0, 2f
	sb	t0, 0(s0)
	j	1b
2:	li	a7, 0xc6000000			// the host's own call number: a0 = a0 + a1
	li	a0, 20
	li	a1, 22
	ecall
	sw	a0, 4(s0)			// the device's other register takes a number
	li	a7, 0x53525354			// SBI system reset ("SRST"), function 0
	li	a6, 0
	li	a0, 0				// shutdown
	li	a1, 0				// for no reason
	ecall
	j	.
greeting:
	.asciz	"hello from a guest\n"
	.balign	4
guest_end:
	.balign	8
	.global guest_firmware
guest_firmware:
#if __riscv_xlen == 64
	.dword	hy_sbi_call
#else
	.word	hy_sbi_call
#endif
