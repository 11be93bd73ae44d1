/* SPDX-License-Identifier: Apache-2.0 */
/* The registers that the guest reads by itself, by the names of the generated numbers, and how it gets each into rax; rcx and rdx are scratch.
 * test_registers.c fails when a described register is missing here. */
#define LIST_ALWAYS(X) \
	X(CR0, mov %cr0, %rax) X(CR2, mov %cr2, %rax) X(CR3, mov %cr3, %rax) X(CR4, mov %cr4, %rax) X(CR8, mov %cr8, %rax) \
	X(DR0, mov %dr0, %rax) X(DR1, mov %dr1, %rax) X(DR2, mov %dr2, %rax) X(DR3, mov %dr3, %rax) X(DR6, mov %dr6, %rax) X(DR7, mov %dr7, %rax) \
	X(ES_SELECTOR, mov %es, %eax) X(CS_SELECTOR, mov %cs, %eax) X(SS_SELECTOR, mov %ss, %eax) X(DS_SELECTOR, mov %ds, %eax) \
	X(FS_SELECTOR, mov %fs, %eax) X(GS_SELECTOR, mov %gs, %eax) X(LDTR_SELECTOR, sldt %eax) X(TR_SELECTOR, str %eax) \
	X(GDTR_LIMIT, table_limit sgdt) X(GDTR_BASE, table_base sgdt) X(IDTR_LIMIT, table_limit sidt) X(IDTR_BASE, table_base sidt) \
	X(FS_BASE, get_msr 0xc0000100) X(GS_BASE, get_msr 0xc0000101) X(KERNEL_GS_BASE, get_msr 0xc0000102) \
	X(EFER, get_msr 0xc0000080) X(STAR, get_msr 0xc0000081) X(LSTAR, get_msr 0xc0000082) X(CSTAR, get_msr 0xc0000083) \
	X(SFMASK, get_msr 0xc0000084) X(SYSENTER_CS, get_msr 0x174) X(SYSENTER_ESP, get_msr 0x175) X(SYSENTER_EIP, get_msr 0x176) \
	X(DEBUGCTL, get_msr 0x1d9) X(PAT, get_msr 0x277) X(XCR0, get_xcr 0)
#define LIST_RDTSCP(X) X(TSC_AUX, get_msr 0xc0000103)
