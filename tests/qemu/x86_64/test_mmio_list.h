/* SPDX-License-Identifier: Apache-2.0 */
/* Instructions that access a device: name, the accesses that the device sees (r and w, bytes; f: none, it is reported as memory that is not
 * there), and which flags count, the others being undefined. test_mmio.c says what the registers hold. */
#define ALL 0x8d5   /* OF SF ZF AF PF CF */
#define LOGIC 0x8c5 /* not AF */
#define BIT 0x041   /* CF, and ZF, which stays */

#define FORMS_LONG(X) \
	X(load_8, "r1", ALL, mov (%rbx), %cl) \
	X(load_8_high, "r1", ALL, mov (%rbx), %ch) \
	X(load_8_rex, "r1", ALL, mov (%rbx), %sil) \
	X(load_16, "r2", ALL, mov (%rbx), %cx) \
	X(load_32, "r4", ALL, mov (%rbx), %ecx) \
	X(load_64, "r8", ALL, mov (%rbx), %rcx) \
	X(load_extended, "r8", ALL, mov (%r13), %r15) \
	X(load_over_its_base, "r8", ALL, mov (%rbx), %rbx) \
	X(load_unaligned, "r4", ALL, mov 3(%rbx), %ecx) \
	X(store_8, "w1", ALL, mov %cl, (%rbx)) \
	X(store_8_high, "w1", ALL, mov %ch, (%rbx)) \
	X(store_16, "w2", ALL, mov %cx, (%rbx)) \
	X(store_32, "w4", ALL, mov %ecx, (%rbx)) \
	X(store_64, "w8", ALL, mov %r9, (%rbx)) \
	X(store_its_base, "w8", ALL, mov %rbx, (%rbx)) \
	X(immediate_8, "w1", ALL, movb $0x5a, (%rbx)) \
	X(immediate_16, "w2", ALL, movw $0x1234, (%rbx)) \
	X(immediate_32, "w4", ALL, movl $0x12345678, 0x100(%rbx)) \
	X(immediate_64, "w8", ALL, movq $-2, 8(%r12, %rdx, 8)) \
	X(zero_8_16, "r1", ALL, movzbw (%rbx), %cx) \
	X(zero_8_64, "r1", ALL, movzbq (%rbx), %r10) \
	X(zero_16_32, "r2", ALL, movzwl (%rbx), %ecx) \
	X(sign_8_16, "r1", ALL, movsbw 7(%rbx), %cx) \
	X(sign_8_32, "r1", ALL, movsbl 7(%rbx), %ecx) \
	X(sign_16_64, "r2", ALL, movswq 6(%rbx), %rcx) \
	X(sign_32_64, "r4", ALL, movslq 4(%rbx), %rcx) \
	X(offset_8, "r1", ALL, movabs 0x50000010, %al) \
	X(offset_64, "r8", ALL, movabs 0x50000010, %rax) \
	X(offset_store, "w4", ALL, movabs %eax, 0x50000010) \
	X(backwards, "r4", ALL, mov -8(%rsi), %ecx) \
	X(index, "r4", ALL, mov (%rbx, %rdx, 4), %ecx) \
	X(index_only, "r4", ALL, mov 0x50000020(, %rdx, 8), %ecx) \
	X(absolute, "r4", ALL, mov 0x50000020, %ecx) \
	X(relative, "r4", ALL, .byte 0x8b, 0x0d; .long 0x50000020 - PLACE_OF(.) - 4) \
	X(relative_immediate, "w4", ALL, .byte 0xc7, 0x05; .long 0x50000020 - PLACE_OF(.) - 8, 0x11223344) \
	X(frame, "r4", ALL, mov 4(%rbp), %ecx) \
	X(stack, "r4", ALL, mov 4(%rsp), %ecx) \
	X(address_32, "r4", ALL, mov (%ebx), %ecx) \
	X(segment_fs, "r4", ALL, mov %fs:0x20, %ecx) \
	X(segment_gs, "w4", ALL, mov %ecx, %gs:(%rdx)) \
	X(prefixes, "r4", ALL, .byte 0x2e, 0xf3, 0x8b, 0x0b) \
	X(add_8, "r1 w1", ALL, add %cl, (%rbx)) \
	X(add_32, "r4", ALL, add (%rbx), %ecx) \
	X(add_16_immediate, "r2 w2", ALL, addw $0x7fff, (%rbx)) \
	X(add_64_byte, "r8 w8", ALL, addq $-1, (%rbx)) \
	X(adc_32, "r4 w4", ALL, stc; adc %ecx, (%rbx)) \
	X(adc_64_load, "r8", ALL, stc; adc (%rbx), %rcx) \
	X(sbb_64, "r8 w8", ALL, stc; sbb %rcx, (%rbx)) \
	X(sub_8_high, "r1 w1", ALL, sub %ch, (%rbx)) \
	X(sub_16_load, "r2", ALL, sub (%rbx), %cx) \
	X(and_8, "r1 w1", LOGIC, andb $0xf0, (%rbx)) \
	X(or_32, "r4 w4", LOGIC, or %ecx, (%rbx)) \
	X(or_64_load, "r8", LOGIC, or (%rbx), %rcx) \
	X(xor_16, "r2 w2", LOGIC, xorw $0x5555, (%rbx)) \
	X(cmp_32, "r4", ALL, cmp %ecx, (%rbx)) \
	X(cmp_8_load, "r1", ALL, cmp (%rbx), %cl) \
	X(cmp_64_immediate, "r8", ALL, cmpq $0x12345678, (%rbx)) \
	X(test_32, "r4", LOGIC, test %ecx, (%rbx)) \
	X(test_8_immediate, "r1", LOGIC, testb $0x80, 7(%rbx)) \
	X(not_32, "r4 w4", ALL, notl (%rbx)) \
	X(neg_64, "r8 w8", ALL, negq (%rbx)) \
	X(inc_8, "r1 w1", ALL, stc; incb (%rbx)) \
	X(dec_16, "r2 w2", ALL, decw (%rbx)) \
	X(xchg_32, "r4 w4", ALL, xchg %ecx, (%rbx)) \
	X(xchg_8_high, "r1 w1", ALL, xchg %ch, (%rbx)) \
	X(xadd_64, "r8 w8", ALL, xadd %rcx, (%rbx)) \
	X(cmpxchg_differs, "r4 w4", ALL, cmpxchg %ecx, (%rbx)) \
	X(cmpxchg_equal, "r8 w8", ALL, cmpxchg %rcx, 8(%rbx)) \
	X(bt_32, "r4", BIT, btl $5, (%rbx)) \
	X(bts_64, "r8 w8", BIT, bts %rdx, (%rbx)) \
	X(btr_16, "r2 w2", BIT, btrw $1, (%rbx)) \
	X(btc_32, "r4 w4", BIT, btcl $31, (%rbx)) \
	X(lock_add, "r4 w4", ALL, lock addl $5, (%rbx)) \
	X(lock_xadd, "r4 w4", ALL, lock xadd %ecx, (%rbx)) \
	X(lock_bts, "r4 w4", BIT, lock btsl $3, (%rbx)) \
	X(movs_from, "r1", ALL, movsb) \
	X(movs_from_64, "r8", ALL, movsq) \
	X(movs_from_repeated, "r4 r4 r4", ALL, mov $3, %ecx; rep movsl) \
	X(movs_from_down, "r2 r2 r2", ALL, std; mov $3, %ecx; rep movsw; cld) \
	X(movs_to, "w4", ALL, xchg %rsi, %rdi; movsl) \
	X(movs_to_repeated, "w1 w1 w1", ALL, xchg %rsi, %rdi; mov $3, %ecx; rep movsb) \
	X(stos_8, "w1", ALL, mov %rbx, %rdi; stosb) \
	X(stos_repeated, "w8 w8 w8", ALL, mov %rbx, %rdi; mov $3, %ecx; rep stosq) \
	X(stos_none, "", ALL, mov %rbx, %rdi; xor %ecx, %ecx; rep stosb) \
	X(shift, "f", ALL, shll $1, (%rbx)) \
	X(multiply, "f", ALL, mull (%rbx)) \
	X(push_of, "f", ALL, push (%rbx)) \
	X(push_to, "f", ALL, push %rcx) \
	X(pop_from, "f", ALL, pop %rcx) \
	X(call_by, "f", ALL, call *(%rbx)) \
	X(bit_elsewhere, "f", ALL, bt %rax, (%rbx)) \
	X(conditional_move, "f", ALL, cmovc (%rbx), %ecx) \
	X(set_by_flag, "f", ALL, setc (%rbx)) \
	X(compare_strings, "f", ALL, cmpsb) \
	X(load_string, "f", ALL, lodsb) \
	X(both_sides, "f", ALL, mov %rbx, %rdi; movsb) \
	X(exchange_16, "f", ALL, lock cmpxchg16b (%rbx)) \
	X(sse_load, "f", ALL, movups (%rbx), %xmm0) \
	X(sse_store, "f", ALL, movups %xmm0, (%rbx)) \
	X(x87_load, "f", ALL, fildl (%rbx)) \
	X(half_beyond, "f", ALL, mov 0xffc(%rbx), %rcx)

/* In a code segment of 32 bits. */
#define FORMS_32(X) \
	X(load_in_32, "r4", ALL, mov (%ebx), %ecx) \
	X(load_in_32_scaled, "r4", ALL, mov 0x10(%ebx, %edx, 4), %ecx) \
	X(load_in_32_offset, "r4", ALL, mov 0x50000010, %eax) \
	X(load_in_32_of_16, "r2", ALL, mov (%ebx), %cx) \
	X(store_in_32_segment, "w4", ALL, mov %ecx, %fs:0x20) \
	X(store_in_32_frame, "w1", ALL, movb $1, (%ebp)) \
	X(add_in_32, "r4 w4", ALL, add %ecx, (%ebx)) \
	X(inc_in_32, "r4 w4", ALL, incl (%ebx)) \
	X(movs_in_32, "r4 r4 r4", ALL, mov $3, %ecx; rep movsl)

/* In real mode. */
#define FORMS_16(X) \
	X(load_in_16, "r2", ALL, mov (%bx), %cx) \
	X(load_in_16_of_8, "r1", ALL, mov (%bx, %si), %ch) \
	X(load_in_16_frame, "r2", ALL, mov 4(%bp, %di), %cx) \
	X(load_in_16_of_32, "r4", ALL, mov 0x10(%bx), %ecx) \
	X(load_in_16_by_32, "r2", ALL, mov (%ebx, %edx, 4), %cx) \
	X(load_in_16_offset, "r2", ALL, mov 0x8010, %ax) \
	X(store_in_16_wide, "w2", ALL, mov %cx, 0x100(%bx)) \
	X(store_in_16_segment, "w1", ALL, movb $0x77, %gs:(%bx)) \
	X(store_in_16_immediate, "w4", ALL, movl $0x12345678, (%bx)) \
	X(xor_in_16, "r2 w2", LOGIC, xor %cx, (%bx)) \
	X(xchg_in_16, "r1 w1", ALL, xchg %cl, (%bx)) \
	X(movs_in_16, "r2 r2 r2", ALL, add %bx, %si; mov $3, %cx; rep movsw)

/* Strings of ports: name, whether it writes the port, bytes of an element, how many, whether it goes down, where memory is seen from the address
 * in the register (rsi or rdi). */
#define FORMS_PORTS(X) \
	X(outs_8, true, 1, 1, false, 0, outsb) \
	X(outs_16_repeated, true, 2, 5, false, 0, mov $5, %ecx; rep outsw) \
	X(outs_32_down, true, 4, 4, true, 0, std; mov $4, %ecx; rep outsl; cld) \
	X(outs_of_fs, true, 4, 2, false, 0x100, mov $2, %ecx; rep outsl %fs:(%rsi), %dx) \
	X(outs_none, true, 1, 0, false, 0, xor %ecx, %ecx; rep outsb) \
	X(ins_8, false, 1, 1, false, 0, insb) \
	X(ins_16_repeated, false, 2, 5, false, 0, mov $5, %ecx; rep insw) \
	X(ins_32_down, false, 4, 4, true, 0, std; mov $4, %ecx; rep insl; cld) \
	X(ins_by_32, false, 1, 7, false, 0, mov $7, %ecx; addr32 rep insb) \
	X(ins_none, false, 4, 0, false, 0, xor %ecx, %ecx; rep insl)
