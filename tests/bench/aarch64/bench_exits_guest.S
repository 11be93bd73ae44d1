/* SPDX-License-Identifier: Apache-2.0 */
/* Each measurement: ROUNDS times a marker, the instruction that exits, a marker. The host changes what answers at the HVCs between. */
#define ROUNDS 16
#define HOLE 0x10000000			/* GUEST_HOLE: the host's device is here */
#define LAZY 0x50000000			/* memory that is mapped when it is touched */

	.macro	begin number
	movz	xzr, #(0x5a00 + \number)
	.endm
	.macro	end number
	movz	xzr, #(0x5b00 + \number)
	.endm

	.section .rodata.guest, "a"
	.balign	4096
	.global guest_start, guest_end
guest_start:
	cbnz	x0, second		// x0: id of the vCPU
	mov	x20, #HOLE		// x20: device
	mov	x21, #LAZY		// x21: next page that is not there yet
	hvc	#0x100
	mov	x19, #ROUNDS		// x19: rounds left, in all loops
1:	begin	0			// hypercall_handled
	hvc	#1
	end	0
	subs	x19, x19, #1
	b.ne	1b
	hvc	#0x101
	mov	x19, #ROUNDS
1:	begin	1			// exit_returned
	hvc	#2
	end	1
	subs	x19, x19, #1
	b.ne	1b
	hvc	#0x102
	mov	x19, #ROUNDS
1:	begin	2			// mmio_read_emulated
	ldr	w1, [x20, #8]
	end	2
	subs	x19, x19, #1
	b.ne	1b
	mov	x19, #ROUNDS
1:	begin	3			// sysreg_trap
	mrs	x1, id_aa64pfr0_el1
	end	3
	subs	x19, x19, #1
	b.ne	1b
	mov	x19, #ROUNDS
1:	begin	4			// stage2_fault
	ldr	x1, [x21]
	end	4
	add	x21, x21, #4096
	subs	x19, x19, #1
	b.ne	1b
	hvc	#0x105
	mov	x19, #ROUNDS
1:	begin	5			// vcpu_switch: to the other vCPU and back
	hvc	#3
	end	5
	subs	x19, x19, #1
	b.ne	1b
	hvc	#0x1ff

second:	hvc	#4
	b	second
guest_end:
