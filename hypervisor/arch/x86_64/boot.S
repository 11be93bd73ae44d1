/* SPDX-License-Identifier: Apache-2.0 */
/* Entry from a multiboot loader (QEMU's -kernel, GRUB): 32-bit protected mode, paging off, eax = the loader's magic, ebx = its information.
 * Builds a map of the first 4 GiB, goes to long mode with it, lets C fetch the loader's module (boot_take_module), install the tables of
 * this CPU (vectors_install) and build our own map (mmu_build), turns that on and calls host_main. */
#include "platform.h"

#define MULTIBOOT_HEADER 0x1badb002
#define MULTIBOOT_FLAGS 0x00010003		/* modules on pages, memory sizes wanted, addresses of the image are in the header */
#define CR0_ON 0x80010021			/* PG, WP, NE, PE: caches on, no emulation of the FPU, no task switch pending */
#define CR4_PAE 0x20
#define EFER 0xc0000080
#define EFER_ON 0x900				/* LME, NXE */
#define BLOCK_PRESENT 0x83			/* present, writable, a page of 2 MiB */
#define TABLE_PRESENT 0x3
#define BLOCKS 2048				/* of 2 MiB in 4 GiB */

	.section .text.multiboot, "ax"
	.balign	4
multiboot:
	.long	MULTIBOOT_HEADER, MULTIBOOT_FLAGS, -(MULTIBOOT_HEADER + MULTIBOOT_FLAGS)
	.long	multiboot, image_start, load_end, bss_end, _start	/* an ELF64 is nothing that multiboot knows: these tell it */

	.section .text.boot, "ax"
	.code32
	.global _start
_start:
	cli					// masked for good: interrupts are taken in windows of host_irq_fetch and host_wait
	cld
	mov	$stack_top, %esp
	xor	%ebp, %ebp			// ebp: the loader's information, 0 for none
	cmp	$PLATFORM_MULTIBOOT, %eax
	jne	1f
	mov	%ebx, %ebp
1:	mov	$0x80000000, %eax		// is there a CPUID leaf that can say "long mode"?
	cpuid
	cmp	$0x80000001, %eax
	jb	no_long_mode
	mov	$0x80000001, %eax
	cpuid
	bt	$29, %edx
	jnc	no_long_mode
	movl	$boot_level3 + TABLE_PRESENT, boot_level4
	mov	$boot_level2 + TABLE_PRESENT, %eax
	mov	$boot_level3, %edi
	mov	$4, %ecx			// edi: entry, eax: what goes into it, ecx: how many are left
2:	mov	%eax, (%edi)
	add	$0x1000, %eax
	add	$8, %edi
	loop	2b
	mov	$BLOCK_PRESENT, %eax
	mov	$boot_level2, %edi
	mov	$BLOCKS, %ecx
3:	mov	%eax, (%edi)
	add	$0x200000, %eax
	add	$8, %edi
	loop	3b
	mov	$CR4_PAE, %eax
	mov	%eax, %cr4
	mov	$boot_level4, %eax
	mov	%eax, %cr3
	mov	$EFER, %ecx
	rdmsr
	or	$EFER_ON, %eax
	wrmsr
	mov	$CR0_ON, %eax
	mov	%eax, %cr0			// long mode, still in 32-bit code
	lgdt	boot_gdt_pointer
	ljmp	$PLATFORM_CODE, $start64

/* A CPU of 32 bits: say so on COM1 and stop. */
no_long_mode:
	mov	$no_long_mode_text, %esi
	mov	$PLATFORM_UART_BASE, %edx	// dx: the data register
4:	lodsb
	test	%al, %al
	jz	5f
	outb	%al, %dx
	jmp	4b
5:	hlt
	jmp	5b

	.code64
start64:
	mov	$PLATFORM_DATA, %eax
	mov	%eax, %ds
	mov	%eax, %es
	mov	%eax, %ss
	xor	%eax, %eax
	mov	%eax, %fs
	mov	%eax, %gs
	mov	%ebp, %edi			// edi: the loader's information; zero-extended
	xor	%ebp, %ebp
	call	boot_take_module
	call	vectors_install
	call	mmu_build			// rax: our root
	mov	%rax, %cr3
	call	host_main			// does not return
	ud2

	.section .rodata.boot, "a"
no_long_mode_text:
	.asciz	"halyard-hypervisor: this CPU has no long mode; start QEMU with -M pc and a 64-bit CPU\r\n"
	.balign	8
boot_gdt:
	.quad	0
	.quad	0x00af9b000000ffff		// PLATFORM_CODE: 64-bit code, accessed
	.quad	0x00cf93000000ffff		// PLATFORM_DATA: writable data, accessed
boot_gdt_pointer:
	.word	. - boot_gdt - 1
	.long	boot_gdt

	.section .bss.stack, "aw", %nobits
	.balign	4096
boot_level4:
	.skip	4096
boot_level3:
	.skip	4096
boot_level2:
	.skip	4 * 4096
	.global stack_guard
stack_guard:					// a page below the stack stays unmapped (mmu_build)
	.skip	4096
	.skip	32768
	.global stack_top
stack_top:
	.skip	8192				// the crash report's own stack
	.global crash_stack_top
crash_stack_top:
	.skip	4096				// that of an NMI, which may come on top of it
	.global nmi_stack_top
nmi_stack_top:

	.section .note.GNU-stack, "", %progbits
