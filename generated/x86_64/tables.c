/* Generated from desc/arch/x86_64/instructions.yaml by `./halyard gen`; do not edit. */
#include <halyard/arch/tables.h>

const uint64_t hy_x86_rows[165] = {
	/* one_byte.es: ES (APM 3 1.2.4); role es */
	0x9u,
	/* one_byte.cs: CS (APM 3 1.2.4); role cs */
	0xau,
	/* one_byte.ss: SS (APM 3 1.2.4); role ss */
	0xbu,
	/* one_byte.ds: DS (APM 3 1.2.4); role ds */
	0xcu,
	/* one_byte.fs: FS (APM 3 1.2.4); role fs */
	0xdu,
	/* one_byte.gs: GS (APM 3 1.2.4); role gs */
	0xeu,
	/* one_byte.operand_size: Operand size (APM 3 1.2.2); role operand_size */
	0xfu,
	/* one_byte.address_size: Address size (APM 3 1.2.3); role address_size */
	0x10u,
	/* one_byte.lock: LOCK (APM 3 1.2.5); role lock */
	0x11u,
	/* one_byte.repne: REPNE, REPNZ (APM 3 1.2.6); role repne */
	0x12u,
	/* one_byte.rep: REP, REPE, REPZ (APM 3 1.2.6); role rep */
	0x13u,
	/* one_byte.map_0f: Escape to the map of 0F (APM 3 1.2.8); role map_0f */
	0x2u,
	/* one_byte.add: ADD to r/m (APM 3 ADD); modrm operand, size full, width 1, operation add */
	0x1805a0u,
	/* one_byte.add_reg: ADD to a register (APM 3 ADD); modrm operand, size full, width 1, operation add, to_reg 1 */
	0x9805a0u,
	/* one_byte.or: OR to r/m (APM 3 OR); modrm operand, size full, width 1, operation or */
	0x1c05a0u,
	/* one_byte.or_reg: OR to a register (APM 3 OR); modrm operand, size full, width 1, operation or, to_reg 1 */
	0x9c05a0u,
	/* one_byte.adc: ADC to r/m (APM 3 ADC); modrm operand, size full, width 1, operation adc */
	0x2005a0u,
	/* one_byte.adc_reg: ADC to a register (APM 3 ADC); modrm operand, size full, width 1, operation adc, to_reg 1 */
	0xa005a0u,
	/* one_byte.sbb: SBB from r/m (APM 3 SBB); modrm operand, size full, width 1, operation sbb */
	0x2405a0u,
	/* one_byte.sbb_reg: SBB from a register (APM 3 SBB); modrm operand, size full, width 1, operation sbb, to_reg 1 */
	0xa405a0u,
	/* one_byte.and: AND to r/m (APM 3 AND); modrm operand, size full, width 1, operation and */
	0x2805a0u,
	/* one_byte.and_reg: AND to a register (APM 3 AND); modrm operand, size full, width 1, operation and, to_reg 1 */
	0xa805a0u,
	/* one_byte.sub: SUB from r/m (APM 3 SUB); modrm operand, size full, width 1, operation sub */
	0x2c05a0u,
	/* one_byte.sub_reg: SUB from a register (APM 3 SUB); modrm operand, size full, width 1, operation sub, to_reg 1 */
	0xac05a0u,
	/* one_byte.xor: XOR to r/m (APM 3 XOR); modrm operand, size full, width 1, operation xor */
	0x3005a0u,
	/* one_byte.xor_reg: XOR to a register (APM 3 XOR); modrm operand, size full, width 1, operation xor, to_reg 1 */
	0xb005a0u,
	/* one_byte.cmp: CMP of r/m with a register (APM 3 CMP); modrm operand, size full, width 1, operation cmp */
	0x3405a0u,
	/* one_byte.cmp_reg: CMP of a register with r/m (APM 3 CMP); modrm operand, size full, width 1, operation cmp, to_reg 1 */
	0xb405a0u,
	/* one_byte.accumulator: Accumulator and an immediate (APM 3 ADD); size full, width 1, immediate capped */
	0x2580u,
	/* one_byte.group1: Arithmetic with an immediate (APM 3 table A-6); modrm operand, size full, width 1, immediate capped,
	 * group 1 */
	0xa5a0u,
	/* one_byte.group1_byte: Arithmetic with a byte as immediate (APM 3 table A-6); modrm operand, size full, immediate byte,
	 * group 1 */
	0x89a0u,
	/* one_byte.group3: TEST, NOT, NEG, MUL, DIV (APM 3 table A-6); modrm operand, size full, width 1, group 3 */
	0x185a0u,
	/* one_byte.group4: INC and DEC of a byte (APM 3 table A-6); modrm operand, size full, width 1, group 4 */
	0x205a0u,
	/* one_byte.group5: INC, DEC, CALL, JMP, PUSH (APM 3 table A-6); modrm operand, group 5 */
	0x28020u,
	/* one_byte.shifts_byte: Shifts by an immediate (APM 3 table A-6); modrm operand, size full, width 1, immediate byte */
	0xda0u,
	/* one_byte.shifts: Shifts by 1 or CL (APM 3 table A-6); modrm operand, size full, width 1 */
	0x5a0u,
	/* one_byte.imul: IMUL by an immediate (APM 3 IMUL); modrm operand, size full, immediate capped */
	0x21a0u,
	/* one_byte.imul_byte: IMUL by a byte (APM 3 IMUL); modrm operand, size full, immediate byte */
	0x9a0u,
	/* one_byte.test: TEST (APM 3 TEST); modrm operand, size full, width 1, operation test */
	0x3805a0u,
	/* one_byte.inc_dec_reg: INC and DEC of a register (APM 3 INC); size full */
	0x180u,
	/* one_byte.decimal: DAA, DAS, AAA, AAS (APM 3 DAA) */
	0x0u,
	/* one_byte.decimal_base: AAM, AAD (APM 3 AAM); immediate byte */
	0x800u,
	/* one_byte.adjust_rpl: ARPL (APM 3 ARPL); modrm operand, size word */
	0x120u,
	/* one_byte.xchg: XCHG (APM 3 XCHG); modrm operand, size full, width 1, operation xchg */
	0x3c05a0u,
	/* one_byte.mov: MOV to r/m (APM 3 MOV); modrm operand, size full, width 1, operation mov */
	0x405a0u,
	/* one_byte.mov_reg: MOV to a register (APM 3 MOV); modrm operand, size full, width 1, operation mov, to_reg 1 */
	0x8405a0u,
	/* one_byte.mov_segment: MOV of a segment register (APM 3 MOV); modrm operand, size word */
	0x120u,
	/* one_byte.mov_offset_load: MOV to the accumulator (APM 3 MOV); size full, width 1, immediate offset, operation mov,
	 * to_reg 1 */
	0x843580u,
	/* one_byte.mov_offset_store: MOV of the accumulator (APM 3 MOV); size full, width 1, immediate offset, operation mov */
	0x43580u,
	/* one_byte.mov_imm_byte: MOV of a byte to a register (APM 3 MOV); size byte, immediate byte */
	0x880u,
	/* one_byte.mov_imm_reg: MOV of an immediate to a register (APM 3 MOV); size full, immediate full */
	0x2980u,
	/* one_byte.group11: MOV of an immediate (APM 3 table A-6); modrm operand, size full, width 1, immediate capped, group 7 */
	0x3a5a0u,
	/* one_byte.address: LEA (APM 3 LEA); modrm operand */
	0x20u,
	/* one_byte.exchange: XCHG with the accumulator, NOP, PAUSE (APM 3 XCHG); size full */
	0x180u,
	/* one_byte.convert: CBW, CWD and wider ones (APM 3 CBW); size full */
	0x180u,
	/* one_byte.translate: XLAT (APM 3 XLAT) */
	0x0u,
	/* one_byte.ins: INS (APM 3 INS); size capped, width 1, operation ins, string destination */
	0x2740600u,
	/* one_byte.outs: OUTS (APM 3 OUTS); size capped, width 1, operation outs, string source */
	0x1780600u,
	/* one_byte.movs: MOVS (APM 3 MOVS); size full, width 1, operation movs, string both */
	0x3100580u,
	/* one_byte.cmps: CMPS (APM 3 CMPS); size full, width 1, operation cmps, string both */
	0x36c0580u,
	/* one_byte.stos: STOS (APM 3 STOS); size full, width 1, operation stos, string destination */
	0x2140580u,
	/* one_byte.lods: LODS (APM 3 LODS); size full, width 1, operation lods, string source */
	0x1680580u,
	/* one_byte.scas: SCAS (APM 3 SCAS); size full, width 1, operation scas, string destination */
	0x2700580u,
	/* one_byte.stack: PUSH and POP of a register, PUSHF, POPF, LEAVE (APM 3 PUSH); size stack */
	0x280u,
	/* one_byte.stack_segment: PUSH and POP of a segment register (APM 3 PUSH) */
	0x0u,
	/* one_byte.stack_all: PUSHA, POPA (APM 3 PUSHA) */
	0x0u,
	/* one_byte.push_imm: PUSH of an immediate (APM 3 PUSH); size stack, immediate capped */
	0x2280u,
	/* one_byte.push_byte: PUSH of a byte (APM 3 PUSH); size stack, immediate byte */
	0xa80u,
	/* one_byte.pop: POP; XOP (APM 3 POP); role xop, modrm operand, size stack, group 2 */
	0x102a8u,
	/* one_byte.enter: ENTER (APM 3 ENTER); size stack, immediate enter */
	0x4280u,
	/* one_byte.jump_byte: Jumps by a byte (APM 3 Jcc); size branch, immediate byte */
	0xb00u,
	/* one_byte.jump: CALL, JMP (APM 3 CALL (Near)); size branch, immediate capped */
	0x2300u,
	/* one_byte.far: Far CALL, JMP (APM 3 CALL (Far)); size full, immediate far */
	0x3980u,
	/* one_byte.ret: RET (APM 3 RET (Near)); size branch */
	0x300u,
	/* one_byte.ret_word: RET that frees arguments (APM 3 RET (Near)); immediate word */
	0x1000u,
	/* one_byte.int: INT (APM 3 INT); immediate byte */
	0x800u,
	/* one_byte.port_byte: IN, OUT (APM 3 IN); size capped, width 1, immediate byte */
	0xe00u,
	/* one_byte.port: IN, OUT by DX (APM 3 IN); size capped, width 1 */
	0x600u,
	/* one_byte.bound: BOUND; EVEX (APM 3 BOUND); role evex, modrm operand */
	0x27u,
	/* one_byte.load_es: LES; VEX (APM 3 LxS); role vex3, modrm operand */
	0x26u,
	/* one_byte.load_ds: LDS; VEX (APM 3 LxS); role vex2, modrm operand */
	0x25u,
	/* one_byte.x87: x87 (APM 5); modrm operand */
	0x20u,
	/* one_byte.others: Without operands (APM 3 table A-2) */
	0x0u,
	/* one_byte_64.ignored: ES, CS, SS, DS (APM 3 1.2.4); role ignored */
	0x14u,
	/* one_byte_64.rex: REX (APM 3 1.2.7); role rex */
	0x15u,
	/* one_byte_64.movsxd: MOVSXD (APM 3 MOVSXD); modrm operand, size capped, operation movsx, to_reg 1 */
	0x8c0220u,
	/* one_byte_64.gone: Not in 64-bit mode (APM 3 B.3); role invalid */
	0x1u,
	/* groups.default: What has no row. (APM 3 table A-6); role invalid */
	0x1u,
	/* groups.add: ADD (APM 3 ADD); operation add */
	0x180000u,
	/* groups.or: OR (APM 3 OR); operation or */
	0x1c0000u,
	/* groups.adc: ADC (APM 3 ADC); operation adc */
	0x200000u,
	/* groups.sbb: SBB (APM 3 SBB); operation sbb */
	0x240000u,
	/* groups.and: AND (APM 3 AND); operation and */
	0x280000u,
	/* groups.sub: SUB (APM 3 SUB); operation sub */
	0x2c0000u,
	/* groups.xor: XOR (APM 3 XOR); operation xor */
	0x300000u,
	/* groups.cmp: CMP (APM 3 CMP); operation cmp */
	0x340000u,
	/* groups.pop: POP (APM 3 POP) */
	0x0u,
	/* groups.test: TEST with an immediate (APM 3 TEST); immediate capped, operation test */
	0x382000u,
	/* groups.not: NOT (APM 3 NOT); operation not */
	0x400000u,
	/* groups.neg: NEG (APM 3 NEG); operation neg */
	0x440000u,
	/* groups.multiply: MUL, IMUL, DIV, IDIV (APM 3 MUL) */
	0x0u,
	/* groups.inc_byte: INC (APM 3 INC); operation inc */
	0x480000u,
	/* groups.dec_byte: DEC (APM 3 DEC); operation dec */
	0x4c0000u,
	/* groups.inc: INC (APM 3 INC); size full, operation inc */
	0x480180u,
	/* groups.dec: DEC (APM 3 DEC); size full, operation dec */
	0x4c0180u,
	/* groups.branch: CALL, JMP (APM 3 CALL (Near)); size branch */
	0x300u,
	/* groups.far: Far CALL and JMP (APM 3 CALL (Far)) */
	0x0u,
	/* groups.push: PUSH (APM 3 PUSH); size stack */
	0x280u,
	/* groups.bt: BT (APM 3 BT); operation bt */
	0x500000u,
	/* groups.bts: BTS (APM 3 BTS); operation bts */
	0x540000u,
	/* groups.btr: BTR (APM 3 BTR); operation btr */
	0x580000u,
	/* groups.btc: BTC (APM 3 BTC); operation btc */
	0x5c0000u,
	/* groups.mov: MOV (APM 3 MOV); operation mov */
	0x40000u,
	/* groups.transaction: XABORT, XBEGIN (SDM 2, XABORT) */
	0x0u,
	/* map_0f.default: What has no row. (APM 3 tables ); modrm operand */
	0x20u,
	/* map_0f.map_0f38: Escape (APM 3 A.1.2); role map_0f38 */
	0x3u,
	/* map_0f.map_0f3a: Escape (APM 3 A.1.2); role map_0f3a */
	0x4u,
	/* map_0f.reserved: Reserved (APM 3 table A-3); role invalid */
	0x1u,
	/* map_0f.plain: SYSCALL, CLTS, SYSRET, INVD, WBINVD, UD2, FEMMS, MSRs and counters, SYSENTER, SYSEXIT, GETSEC, EMMS,
	 * CPUID, RSM (APM 3 table A-3) */
	0x0u,
	/* map_0f.now_3d: 3DNow!, whose opcode is the last byte (APM 3 A.1.3); modrm operand, immediate byte */
	0x820u,
	/* map_0f.mov_control: MOV of control and debug registers (APM 3 MOV CRn); modrm registers */
	0x40u,
	/* map_0f.mov_condition: CMOVcc (APM 3 CMOVcc); modrm operand, size full */
	0x1a0u,
	/* map_0f.sse_byte: SSE with an immediate (APM 3 table A-4); modrm operand, immediate byte */
	0x820u,
	/* map_0f.extract: VMREAD; EXTRQ, INSERTQ (APM 4 EXTRQ); modrm operand, immediate pair */
	0x4820u,
	/* map_0f.jump: Jcc (APM 3 Jcc); size branch, immediate capped */
	0x2300u,
	/* map_0f.set: SETcc (APM 3 SETcc); modrm operand, size byte */
	0xa0u,
	/* map_0f.stack: PUSH and POP of FS and GS (APM 3 PUSH); size stack */
	0x280u,
	/* map_0f.bt: BT (APM 3 BT); modrm operand, size full, operation bt */
	0x5001a0u,
	/* map_0f.bts: BTS (APM 3 BTS); modrm operand, size full, operation bts */
	0x5401a0u,
	/* map_0f.btr: BTR (APM 3 BTR); modrm operand, size full, operation btr */
	0x5801a0u,
	/* map_0f.btc: BTC (APM 3 BTC); modrm operand, size full, operation btc */
	0x5c01a0u,
	/* map_0f.group8: Bit by an immediate (APM 3 table A-6); modrm operand, size full, immediate byte, group 6 */
	0x309a0u,
	/* map_0f.shift_double_byte: SHLD, SHRD by an immediate (APM 3 SHLD); modrm operand, size full, immediate byte */
	0x9a0u,
	/* map_0f.shift_double: SHLD, SHRD by CL (APM 3 SHLD); modrm operand, size full */
	0x1a0u,
	/* map_0f.two_operands: IMUL, POPCNT, BSF, BSR (APM 3 IMUL); modrm operand, size full */
	0x1a0u,
	/* map_0f.cmpxchg: CMPXCHG (APM 3 CMPXCHG); modrm operand, size full, width 1, operation cmpxchg */
	0x6405a0u,
	/* map_0f.xadd: XADD (APM 3 XADD); modrm operand, size full, width 1, operation xadd */
	0x6005a0u,
	/* map_0f.movzx_byte: MOVZX of a byte (APM 3 MOVZX); modrm operand, size byte, operation movzx, to_reg 1 */
	0x8800a0u,
	/* map_0f.movzx_word: MOVZX of a word (APM 3 MOVZX); modrm operand, size word, operation movzx, to_reg 1 */
	0x880120u,
	/* map_0f.movsx_byte: MOVSX of a byte (APM 3 MOVSX); modrm operand, size byte, operation movsx, to_reg 1 */
	0x8c00a0u,
	/* map_0f.movsx_word: MOVSX of a word (APM 3 MOVSX); modrm operand, size word, operation movsx, to_reg 1 */
	0x8c0120u,
	/* map_0f.bswap: BSWAP (APM 3 BSWAP); size full */
	0x180u,
	/* vector_0f.default: What has no row. (APM 3 table A-17); modrm operand */
	0x20u,
	/* vector_0f.byte: With an immediate (APM 3 table A-17); modrm operand, immediate byte */
	0x820u,
	/* vector_0f.vzeroupper: VZEROUPPER, VZEROALL (APM 4 VZEROUPPER) */
	0x0u,
	/* vector_maps.default: What has no row. (APM 3 1.8 and 1.9; SDM 2 2.7); role invalid */
	0x1u,
	/* vector_maps.map_0f: Map of 0F (APM 3 table 1-17); role map_0f */
	0x2u,
	/* vector_maps.map_0f38: Map of 0F 38, FP16, XOP without an immediate (APM 3 table 1-17); modrm operand */
	0x20u,
	/* vector_maps.map_0f3a: Map of 0F 3A, XOP with a byte (APM 3 table 1-17); modrm operand, immediate byte */
	0x820u,
	/* vector_maps.xop_dword: XOP with 32 bits (APM 3 table 1-17); modrm operand, immediate dword */
	0x1820u,
	/* addresses_16.bx_si: BX + SI (APM 3 table 1-13); first 3, second 6 */
	0xcc000000u,
	/* addresses_16.bx_di: BX + DI (APM 3 table 1-13); first 3, second 7 */
	0xec000000u,
	/* addresses_16.bp_si: BP + SI (APM 3 table 1-13); first 5, second 6 */
	0xd4000000u,
	/* addresses_16.bp_di: BP + DI (APM 3 table 1-13); first 5, second 7 */
	0xf4000000u,
	/* addresses_16.si: SI (APM 3 table 1-13); first 6 */
	0x18000000u,
	/* addresses_16.di: DI (APM 3 table 1-13); first 7 */
	0x1c000000u,
	/* addresses_16.bp: BP (APM 3 table 1-13); first 5 */
	0x14000000u,
	/* addresses_16.bx: BX (APM 3 table 1-13); first 3 */
	0xc000000u,
	/* exceptions.default: What has no row. (APM 2 table 8-1) */
	0x0u,
	/* exceptions.divide: #DE (APM 2 8.2.1); weight contributory */
	0x100000000u,
	/* exceptions.double: #DF (APM 2 8.2.9); weight double_fault, has_error 1 */
	0x700000000u,
	/* exceptions.segments: #TS, #NP, #SS, #GP (APM 2 8.2.11 to 8.2.14); weight contributory, has_error 1 */
	0x500000000u,
	/* exceptions.page: #PF (APM 2 8.2.15); weight page_fault, has_error 1 */
	0x600000000u,
	/* exceptions.alignment: #AC (APM 2 8.2.18); has_error 1 */
	0x400000000u,
	/* exceptions.control: #CP (APM 2 8.2.21); weight contributory, has_error 1 */
	0x500000000u,
};

/* desc/arch/x86_64/instructions.yaml#tables.one_byte: First opcode byte outside of 64-bit mode (APM 3 table) */
const uint8_t hy_x86_places_one_byte[256] = {
	12, 12, 13, 13, 28, 28, 64, 64, 14, 14, 15, 15, 28, 28, 64, 11,
	16, 16, 17, 17, 28, 28, 64, 64, 18, 18, 19, 19, 28, 28, 64, 64,
	20, 20, 21, 21, 28, 28, 0, 40, 22, 22, 23, 23, 28, 28, 1, 40,
	24, 24, 25, 25, 28, 28, 2, 40, 26, 26, 27, 27, 28, 28, 3, 40,
	39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39,
	63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63,
	65, 65, 78, 42, 4, 5, 6, 7, 66, 36, 67, 37, 56, 56, 57, 57,
	70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70,
	29, 29, 29, 30, 38, 38, 43, 43, 44, 44, 45, 45, 46, 52, 46, 68,
	53, 53, 53, 53, 53, 53, 53, 53, 54, 54, 72, 82, 63, 63, 82, 82,
	47, 47, 48, 48, 58, 58, 59, 59, 28, 28, 60, 60, 61, 61, 62, 62,
	49, 49, 49, 49, 49, 49, 49, 49, 50, 50, 50, 50, 50, 50, 50, 50,
	34, 34, 74, 73, 79, 80, 51, 51, 69, 63, 74, 82, 82, 75, 82, 82,
	35, 35, 35, 35, 41, 41, 82, 55, 81, 81, 81, 81, 81, 81, 81, 81,
	70, 70, 70, 70, 76, 76, 76, 76, 71, 71, 72, 70, 77, 77, 77, 77,
	8, 82, 9, 10, 82, 82, 31, 31, 82, 82, 82, 82, 82, 82, 32, 33,
};

/* desc/arch/x86_64/instructions.yaml#tables.one_byte_64: First opcode byte in 64-bit mode (APM 3 B.3 to B.5) */
const uint8_t hy_x86_places_one_byte_64[256] = {
	12, 12, 13, 13, 28, 28, 86, 86, 14, 14, 15, 15, 28, 28, 86, 11,
	16, 16, 17, 17, 28, 28, 86, 86, 18, 18, 19, 19, 28, 28, 86, 86,
	20, 20, 21, 21, 28, 28, 83, 86, 22, 22, 23, 23, 28, 28, 83, 86,
	24, 24, 25, 25, 28, 28, 83, 86, 26, 26, 27, 27, 28, 28, 83, 86,
	84, 84, 84, 84, 84, 84, 84, 84, 84, 84, 84, 84, 84, 84, 84, 84,
	63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63,
	86, 86, 78, 85, 4, 5, 6, 7, 66, 36, 67, 37, 56, 56, 57, 57,
	70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70,
	29, 29, 86, 30, 38, 38, 43, 43, 44, 44, 45, 45, 46, 52, 46, 68,
	53, 53, 53, 53, 53, 53, 53, 53, 54, 54, 86, 82, 63, 63, 82, 82,
	47, 47, 48, 48, 58, 58, 59, 59, 28, 28, 60, 60, 61, 61, 62, 62,
	49, 49, 49, 49, 49, 49, 49, 49, 50, 50, 50, 50, 50, 50, 50, 50,
	34, 34, 74, 73, 79, 80, 51, 51, 69, 63, 74, 82, 82, 75, 86, 82,
	35, 35, 35, 35, 86, 86, 86, 55, 81, 81, 81, 81, 81, 81, 81, 81,
	70, 70, 70, 70, 76, 76, 76, 76, 71, 71, 86, 70, 77, 77, 77, 77,
	8, 82, 9, 10, 82, 82, 31, 31, 82, 82, 82, 82, 82, 82, 32, 33,
};

/* desc/arch/x86_64/instructions.yaml#tables.groups: Group and reg field of ModRM: what is added to the opcode's row (APM 3 table
 * */
const uint8_t hy_x86_places_groups[64] = {
	87, 87, 87, 87, 87, 87, 87, 87, 88, 89, 90, 91, 92, 93, 94, 95,
	96, 87, 87, 87, 87, 87, 87, 87, 97, 97, 98, 99, 100, 100, 100, 100,
	101, 102, 87, 87, 87, 87, 87, 87, 103, 104, 105, 106, 105, 106, 107, 87,
	87, 87, 87, 87, 108, 109, 110, 111, 112, 87, 87, 87, 87, 87, 87, 113,
};

/* desc/arch/x86_64/instructions.yaml#tables.map_0f: Opcodes behind 0F. What has no row is SSE, MMX or a system instruction with
 * ModRM. (APM 3 tables) */
const uint8_t hy_x86_places_map_0f[256] = {
	114, 114, 114, 114, 117, 118, 118, 118, 118, 118, 117, 118, 117, 114, 118, 119,
	114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114,
	120, 120, 120, 120, 117, 117, 117, 117, 114, 114, 114, 114, 114, 114, 114, 114,
	118, 118, 118, 118, 118, 118, 117, 118, 115, 117, 116, 117, 117, 117, 117, 117,
	121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121,
	114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114,
	114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114,
	122, 122, 122, 122, 114, 114, 114, 118, 123, 114, 117, 117, 114, 114, 114, 114,
	124, 124, 124, 124, 124, 124, 124, 124, 124, 124, 124, 124, 124, 124, 124, 124,
	125, 125, 125, 125, 125, 125, 125, 125, 125, 125, 125, 125, 125, 125, 125, 125,
	126, 126, 118, 127, 132, 133, 117, 117, 126, 126, 118, 128, 132, 133, 114, 134,
	135, 135, 114, 129, 114, 114, 137, 138, 134, 114, 131, 130, 134, 134, 139, 140,
	136, 136, 122, 114, 122, 122, 122, 114, 141, 141, 141, 141, 141, 141, 141, 141,
	114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114,
	114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114,
	114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114,
};

/* desc/arch/x86_64/instructions.yaml#tables.vector_0f: Opcodes of map 1 behind VEX and EVEX (APM 3 table A-17) */
const uint8_t hy_x86_places_vector_0f[256] = {
	142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142,
	142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142,
	142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142,
	142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142,
	142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142,
	142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142,
	142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142,
	143, 143, 143, 143, 142, 142, 142, 144, 142, 142, 142, 142, 142, 142, 142, 142,
	142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142,
	142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142,
	142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142,
	142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142,
	142, 142, 143, 142, 143, 143, 143, 142, 142, 142, 142, 142, 142, 142, 142, 142,
	142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142,
	142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142,
	142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142,
};

/* desc/arch/x86_64/instructions.yaml#tables.vector_maps: Maps that a prefix names: VEX from 0x00, EVEX from 0x20, XOP from 0x40
 * (APM 3 1.8 and 1.9; SDM 2 2.7) */
const uint8_t hy_x86_places_vector_maps[128] = {
	145, 146, 147, 148, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145,
	145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145,
	145, 146, 147, 148, 145, 147, 147, 145, 145, 145, 145, 145, 145, 145, 145, 145,
	145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145,
	145, 145, 145, 145, 145, 145, 145, 145, 148, 147, 149, 145, 145, 145, 145, 145,
	145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145,
	145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145,
	145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145,
};

/* desc/arch/x86_64/instructions.yaml#tables.addresses_16: Registers of an address of 16 bits by the r/m field of ModRM (APM 3
 * table 1-13) */
const uint8_t hy_x86_places_addresses_16[8] = {
	150, 151, 152, 153, 154, 155, 156, 157,
};

/* desc/arch/x86_64/instructions.yaml#tables.exceptions: Exceptions by their vectors (APM 2 table 8-1) */
const uint8_t hy_x86_places_exceptions[32] = {
	159, 158, 158, 158, 158, 158, 158, 158, 160, 158, 161, 161, 161, 161, 162, 158,
	158, 163, 158, 158, 158, 164, 158, 158, 158, 158, 158, 158, 158, 158, 158, 158,
};
/* crc32 745a164e */
