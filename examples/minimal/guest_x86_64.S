/* SPDX-License-Identifier: Apache-2.0 */
/* The guest: greets through the device at 0x09000000, asks the host for a sum, and powers off by PSCI, which is not only Arm's. Entered in real
 * mode, the base of cs at its first byte, it goes to 32-bit protected mode at once: the device is beyond what real mode reaches. */
#define GUEST_RAM 0x40000000		/* main.c */
#define DEVICE 0x09000000
#define CODE 0x08
#define DATA 0x10

#define VENDOR_AMD 0x68747541		/* how the names begin that CPUID gives: "Auth", "Hygo" */
#define VENDOR_HYGON 0x6f677948

/* What calls the host is another instruction under SVM than under VMX. ebp: 0 for VMX's. */
.macro hypercall
	test	%ebp, %ebp
	jz	.Lvmx\@
	vmmcall
	jmp	.Ldone\@
.Lvmx\@:
	vmcall
.Ldone\@:
.endm

	.section .rodata.guest, "a"
	.balign	8
	.global guest_start, guest_end
	.code16
guest_start:
	lgdtl	%cs:(gdt_pointer - guest_start)
	mov	%cr0, %eax
	or	$1, %al				// PE
	mov	%eax, %cr0
	ljmpl	$CODE, $(GUEST_RAM + protected - guest_start)
	.code32
protected:
	mov	$DATA, %eax
	mov	%eax, %ds
	xor	%ebp, %ebp
	xor	%eax, %eax
	cpuid					// leaf 0: whose processor this is
	cmp	$VENDOR_AMD, %ebx
	je	1f
	cmp	$VENDOR_HYGON, %ebx
	jne	2f
1:	inc	%ebp
2:	mov	$DEVICE, %ebx			// ebx: the device
	mov	$(GUEST_RAM + greeting - guest_start), %ecx	// ecx: next character
1:	mov	(%ecx), %al
	inc	%ecx
	test	%al, %al
	jz	2f
	mov	%al, (%ebx)
	jmp	1b
2:	mov	$0xc6000000, %eax		// the host's own call number: eax = edi + esi
	mov	$20, %edi
	mov	$22, %esi
	hypercall
	mov	%eax, 4(%ebx)			// the device's other register takes a number
	mov	$0x84000008, %eax		// PSCI SYSTEM_OFF
	hypercall
	hlt
	.balign	8
gdt:
	.quad	0
	.quad	0x00cf9b000000ffff		// CODE: 32 bits, 4 GiB
	.quad	0x00cf93000000ffff		// DATA
gdt_pointer:
	.word	. - gdt - 1
	.long	GUEST_RAM + gdt - guest_start
greeting:
	.asciz	"hello from a guest\n"
	.balign	8
guest_end:
	.global guest_firmware
guest_firmware:
	.quad	hy_smccc_call

	.section .note.GNU-stack, "", %progbits
