/* SPDX-License-Identifier: Apache-2.0 */
/* A bzImage without a 64-bit entry (the kernel's boot.rst): its header, and what is loaded, which begins in 32-bit protected mode with
 * esi = boot_params and says the command line. */
#include "guest.inc"
#define PREFERRED 0x200000			/* where _start is: the linker is told 1024 bytes less */
#define SETUP_SECTORS 1				/* beside the first */
#define PROTOCOL 0x20f
#define COMMAND_LINE 0x228			/* of boot_params */
	.code32
	.global _start
image:
	.org	0x1f1
	.byte	SETUP_SECTORS
	.org	0x1fe
	.word	0xaa55
	.byte	0xeb, 0x6a
	.ascii	"HdrS"
	.word	PROTOCOL
	.org	0x22c
	.long	0x7fffffff			// the initrd's highest byte
	.long	0x1000				// alignment
	.byte	0				// it cannot be moved
	.org	0x236
	.word	0				// no 64-bit entry
	.long	255				// characters of the command line
	.org	0x258
	.quad	PREFERRED
	.long	0x2000				// bytes that it needs there
	.org	1024
_start:
	mov	%cs, %ax			// flat segments, and a descriptor for none of them
	cmp	$0x10, %ax
	mov	$wrong_text, %edi
	jne	say
	mov	%ds, %ax
	cmp	$0x18, %ax
	jne	say
	mov	$right_text, %edi
	print	%edi
	mov	COMMAND_LINE(%esi), %edi
say:	print	%edi
	line_end
	power_off
right_text:
	.asciz	"bzimage: "
wrong_text:
	.asciz	"bzimage: WRONG"
