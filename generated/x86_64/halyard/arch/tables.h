/* Generated from desc/arch/x86_64/instructions.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_TABLES_H
#define HALYARD_ARCH_TABLES_H

#include <halyard/bits.h>
#include <halyard/types.h>

HY_C_BEGIN

/* desc/arch/x86_64/instructions.yaml#attributes.role: What a byte of the instruction is (APM 3 1.2) */
enum hy_x86_role {
	HY_X86_ROLE_OPCODE = 0, /* The opcode itself */
	HY_X86_ROLE_INVALID = 1, /* #UD, or another mode's */
	HY_X86_ROLE_MAP_0F = 2, /* The opcode follows, in the map of 0F */
	HY_X86_ROLE_MAP_0F38 = 3, /* The same, map of 0F 38 */
	HY_X86_ROLE_MAP_0F3A = 4, /* The same, map of 0F 3A */
	HY_X86_ROLE_VEX2 = 5, /* One byte and an opcode follow; outside of 64-bit mode an opcode, unless a register ModRM follows */
	HY_X86_ROLE_VEX3 = 6, /* Two bytes and an opcode, with the same exception */
	HY_X86_ROLE_EVEX = 7, /* Three bytes and an opcode, with the same exception */
	HY_X86_ROLE_XOP = 8, /* Two bytes and an opcode; an opcode where the map would be below 8 */
	HY_X86_ROLE_ES = 9, /* Prefix of segment ES */
	HY_X86_ROLE_CS = 10, /* Prefix of segment CS */
	HY_X86_ROLE_SS = 11, /* Prefix of segment SS */
	HY_X86_ROLE_DS = 12, /* Prefix of segment DS */
	HY_X86_ROLE_FS = 13, /* Prefix of segment FS */
	HY_X86_ROLE_GS = 14, /* Prefix of segment GS */
	HY_X86_ROLE_OPERAND_SIZE = 15, /* Prefix that changes the operand's size */
	HY_X86_ROLE_ADDRESS_SIZE = 16, /* Prefix that changes the address's size */
	HY_X86_ROLE_LOCK = 17, /* Prefix of an atomic access */
	HY_X86_ROLE_REPNE = 18, /* Prefix of a repetition, while not equal where that matters */
	HY_X86_ROLE_REP = 19, /* Prefix of a repetition */
	HY_X86_ROLE_IGNORED = 20, /* Prefix without effect */
	HY_X86_ROLE_REX = 21, /* Prefix of 64-bit mode, right before the opcode */
};

/* desc/arch/x86_64/instructions.yaml#attributes.modrm: Whether a ModRM byte follows (APM 3 1.4) */
enum hy_x86_modrm {
	HY_X86_MODRM_NONE = 0, /* None */
	HY_X86_MODRM_OPERAND = 1, /* A ModRM byte */
	HY_X86_MODRM_REGISTERS = 2, /* A ModRM byte whose mod field counts as 3 */
};

/* desc/arch/x86_64/instructions.yaml#attributes.size: Size of the operand in memory (APM 3 1.2.2) */
enum hy_x86_size {
	HY_X86_SIZE_NONE = 0, /* Not a general register's */
	HY_X86_SIZE_BYTE = 1, /* 8 bits */
	HY_X86_SIZE_WORD = 2, /* 16 bits */
	HY_X86_SIZE_FULL = 3, /* The operand size */
	HY_X86_SIZE_CAPPED = 4, /* The operand size, at most 32 bits */
	HY_X86_SIZE_STACK = 5, /* The operand size, in 64-bit mode 64 instead of 32 bits */
	HY_X86_SIZE_BRANCH = 6, /* The operand size, in 64-bit mode always 64 bits */
};

/* desc/arch/x86_64/instructions.yaml#attributes.immediate: Immediate at the end of the instruction (APM 3 1.6) */
enum hy_x86_immediate {
	HY_X86_IMMEDIATE_NONE = 0, /* None */
	HY_X86_IMMEDIATE_BYTE = 1, /* 8 bits, sign-extended */
	HY_X86_IMMEDIATE_WORD = 2, /* 16 bits */
	HY_X86_IMMEDIATE_DWORD = 3, /* 32 bits */
	HY_X86_IMMEDIATE_CAPPED = 4, /* As wide as the operand, at most 32 bits, sign-extended */
	HY_X86_IMMEDIATE_FULL = 5, /* As wide as the operand */
	HY_X86_IMMEDIATE_OFFSET = 6, /* An address, as wide as addresses: the operand in memory */
	HY_X86_IMMEDIATE_FAR = 7, /* An offset as wide as the operand size, and a selector; none in 64-bit mode */
	HY_X86_IMMEDIATE_ENTER = 8, /* 16 bits and 8 bits */
	HY_X86_IMMEDIATE_PAIR = 9, /* Two times 8 bits behind 66 or F2 */
};

/* desc/arch/x86_64/instructions.yaml#attributes.operation: What is done with the operands (APM 3 3) */
enum hy_x86_operation {
	HY_X86_OPERATION_NONE = 0, /* Nothing that is carried out on devices */
	HY_X86_OPERATION_MOV = 1, /* Copies */
	HY_X86_OPERATION_MOVZX = 2, /* Copies and fills up with zeros */
	HY_X86_OPERATION_MOVSX = 3, /* Copies and fills up with the sign */
	HY_X86_OPERATION_MOVS = 4, /* Copies from memory to memory */
	HY_X86_OPERATION_STOS = 5, /* Stores the accumulator */
	HY_X86_OPERATION_ADD = 6, /* Adds */
	HY_X86_OPERATION_OR = 7, /* Or */
	HY_X86_OPERATION_ADC = 8, /* Adds with carry */
	HY_X86_OPERATION_SBB = 9, /* Subtracts with borrow */
	HY_X86_OPERATION_AND = 10, /* And */
	HY_X86_OPERATION_SUB = 11, /* Subtracts */
	HY_X86_OPERATION_XOR = 12, /* Exclusive or */
	HY_X86_OPERATION_CMP = 13, /* Subtracts for the flags alone */
	HY_X86_OPERATION_TEST = 14, /* And for the flags alone */
	HY_X86_OPERATION_XCHG = 15, /* Exchanges */
	HY_X86_OPERATION_NOT = 16, /* Inverts */
	HY_X86_OPERATION_NEG = 17, /* Subtracts from 0 */
	HY_X86_OPERATION_INC = 18, /* Adds 1, CF stays */
	HY_X86_OPERATION_DEC = 19, /* Subtracts 1, CF stays */
	HY_X86_OPERATION_BT = 20, /* Bit into CF */
	HY_X86_OPERATION_BTS = 21, /* Bit into CF and set */
	HY_X86_OPERATION_BTR = 22, /* Bit into CF and cleared */
	HY_X86_OPERATION_BTC = 23, /* Bit into CF and inverted */
	HY_X86_OPERATION_XADD = 24, /* Exchanges and adds */
	HY_X86_OPERATION_CMPXCHG = 25, /* Stores where the accumulator is equal */
	HY_X86_OPERATION_LODS = 26, /* Loads the accumulator */
	HY_X86_OPERATION_CMPS = 27, /* Compares memory with memory */
	HY_X86_OPERATION_SCAS = 28, /* Compares memory with the accumulator */
	HY_X86_OPERATION_INS = 29, /* From a port to memory */
	HY_X86_OPERATION_OUTS = 30, /* From memory to a port */
};

/* desc/arch/x86_64/instructions.yaml#attributes.string: Which operands of a string instruction are in memory (APM 3 1.2.6) */
enum hy_x86_string {
	HY_X86_STRING_NONE = 0, /* None */
	HY_X86_STRING_SOURCE = 1, /* Memory at rSI, in DS or another segment */
	HY_X86_STRING_DESTINATION = 2, /* Memory at rDI in ES */
	HY_X86_STRING_BOTH = 3, /* Both */
};

/* desc/arch/x86_64/instructions.yaml#attributes.weight: What an exception makes of another one (APM 2 table 8-6) */
enum hy_x86_weight {
	HY_X86_WEIGHT_BENIGN = 0, /* It is delivered behind whatever is under way */
	HY_X86_WEIGHT_CONTRIBUTORY = 1, /* With another such one it is a double fault, behind which it stops the processor */
	HY_X86_WEIGHT_PAGE_FAULT = 2, /* The same with another page fault too */
	HY_X86_WEIGHT_DOUBLE_FAULT = 3, /* Behind it no fault may come */
};

/* Rows of all tables, attributes packed; and for each table the row of every index. */
extern const uint64_t hy_x86_rows[165];
extern const uint8_t hy_x86_places_one_byte[256];
extern const uint8_t hy_x86_places_one_byte_64[256];
extern const uint8_t hy_x86_places_groups[64];
extern const uint8_t hy_x86_places_map_0f[256];
extern const uint8_t hy_x86_places_vector_0f[256];
extern const uint8_t hy_x86_places_vector_maps[128];
extern const uint8_t hy_x86_places_addresses_16[8];
extern const uint8_t hy_x86_places_exceptions[32];

/* desc/arch/x86_64/instructions.yaml#tables.one_byte: First opcode byte outside of 64-bit mode (APM 3 table) */
static inline uint64_t hy_x86_table_one_byte(uint64_t index)
{
	return hy_x86_rows[hy_x86_places_one_byte[index & 0xffu]];
}

/* desc/arch/x86_64/instructions.yaml#tables.one_byte_64: First opcode byte in 64-bit mode (APM 3 B.3 to B.5) */
static inline uint64_t hy_x86_table_one_byte_64(uint64_t index)
{
	return hy_x86_rows[hy_x86_places_one_byte_64[index & 0xffu]];
}

/* desc/arch/x86_64/instructions.yaml#tables.groups: Group and reg field of ModRM: what is added to the opcode's row (APM 3 table
 * */
static inline uint64_t hy_x86_table_groups(uint64_t index)
{
	return hy_x86_rows[hy_x86_places_groups[index & 0x3fu]];
}

/* desc/arch/x86_64/instructions.yaml#tables.map_0f: Opcodes behind 0F. What has no row is SSE, MMX or a system instruction with
 * ModRM. (APM 3 tables) */
static inline uint64_t hy_x86_table_map_0f(uint64_t index)
{
	return hy_x86_rows[hy_x86_places_map_0f[index & 0xffu]];
}

/* desc/arch/x86_64/instructions.yaml#tables.vector_0f: Opcodes of map 1 behind VEX and EVEX (APM 3 table A-17) */
static inline uint64_t hy_x86_table_vector_0f(uint64_t index)
{
	return hy_x86_rows[hy_x86_places_vector_0f[index & 0xffu]];
}

/* desc/arch/x86_64/instructions.yaml#tables.vector_maps: Maps that a prefix names: VEX from 0x00, EVEX from 0x20, XOP from 0x40
 * (APM 3 1.8 and 1.9; SDM 2 2.7) */
static inline uint64_t hy_x86_table_vector_maps(uint64_t index)
{
	return hy_x86_rows[hy_x86_places_vector_maps[index & 0x7fu]];
}

/* desc/arch/x86_64/instructions.yaml#tables.addresses_16: Registers of an address of 16 bits by the r/m field of ModRM (APM 3
 * table 1-13) */
static inline uint64_t hy_x86_table_addresses_16(uint64_t index)
{
	return hy_x86_rows[hy_x86_places_addresses_16[index & 0x7u]];
}

/* desc/arch/x86_64/instructions.yaml#tables.exceptions: Exceptions by their vectors (APM 2 table 8-1) */
static inline uint64_t hy_x86_table_exceptions(uint64_t index)
{
	return hy_x86_rows[hy_x86_places_exceptions[index & 0x1fu]];
}

/* desc/arch/x86_64/instructions.yaml#attributes.role: What a byte of the instruction is (APM 3 1.2) */
static inline uint64_t hy_x86_row_role(uint64_t row)
{
	return row & 0x1fu;
}

/* desc/arch/x86_64/instructions.yaml#attributes.modrm: Whether a ModRM byte follows (APM 3 1.4) */
static inline uint64_t hy_x86_row_modrm(uint64_t row)
{
	return (row >> 5) & 0x3u;
}

/* desc/arch/x86_64/instructions.yaml#attributes.size: Size of the operand in memory (APM 3 1.2.2) */
static inline uint64_t hy_x86_row_size(uint64_t row)
{
	return (row >> 7) & 0x7u;
}

/* desc/arch/x86_64/instructions.yaml#attributes.width: The operand is a byte where bit 0 of the opcode is clear (APM 3 A.1) */
static inline uint64_t hy_x86_row_width(uint64_t row)
{
	return (row >> 10) & 0x1u;
}

/* desc/arch/x86_64/instructions.yaml#attributes.immediate: Immediate at the end of the instruction (APM 3 1.6) */
static inline uint64_t hy_x86_row_immediate(uint64_t row)
{
	return (row >> 11) & 0xfu;
}

/* desc/arch/x86_64/instructions.yaml#attributes.group: With the reg field of ModRM an index of the table groups, whose row is
 * added; 0 for none (APM 3 A.2.4) */
static inline uint64_t hy_x86_row_group(uint64_t row)
{
	return (row >> 15) & 0x7u;
}

/* desc/arch/x86_64/instructions.yaml#attributes.operation: What is done with the operands (APM 3 3) */
static inline uint64_t hy_x86_row_operation(uint64_t row)
{
	return (row >> 18) & 0x1fu;
}

/* desc/arch/x86_64/instructions.yaml#attributes.to_reg: The register is the destination and memory the source (APM 3 A.1) */
static inline uint64_t hy_x86_row_to_reg(uint64_t row)
{
	return (row >> 23) & 0x1u;
}

/* desc/arch/x86_64/instructions.yaml#attributes.string: Which operands of a string instruction are in memory (APM 3 1.2.6) */
static inline uint64_t hy_x86_row_string(uint64_t row)
{
	return (row >> 24) & 0x3u;
}

/* desc/arch/x86_64/instructions.yaml#attributes.first: First register of an address of 16 bits (APM 3 table 1-13) */
static inline uint64_t hy_x86_row_first(uint64_t row)
{
	return (row >> 26) & 0x7u;
}

/* desc/arch/x86_64/instructions.yaml#attributes.second: Second register of one, 0 for none (APM 3 table 1-13) */
static inline uint64_t hy_x86_row_second(uint64_t row)
{
	return (row >> 29) & 0x7u;
}

/* desc/arch/x86_64/instructions.yaml#attributes.weight: What an exception makes of another one (APM 2 table 8-6) */
static inline uint64_t hy_x86_row_weight(uint64_t row)
{
	return (row >> 32) & 0x3u;
}

/* desc/arch/x86_64/instructions.yaml#attributes.has_error: An error code is pushed (APM 2 8.2) */
static inline uint64_t hy_x86_row_has_error(uint64_t row)
{
	return (row >> 34) & 0x1u;
}

/* desc/arch/x86_64/instructions.yaml#attributes.size.columns.wide: The operand size in bytes, in 64-bit mode; `said`: by the
 * prefixes */
static inline uint64_t hy_x86_size_wide(uint64_t size, uint64_t said)
{
	switch (size) {
	case HY_X86_SIZE_STACK:
		return said == 4 ? 8 : said;
	case HY_X86_SIZE_BRANCH:
		return 8;
	default:
		return said;
	}
}

/* desc/arch/x86_64/instructions.yaml#attributes.size.columns.bytes: Of the operand; `full`: the operand size */
static inline uint64_t hy_x86_size_bytes(uint64_t size, uint64_t full)
{
	switch (size) {
	case HY_X86_SIZE_NONE:
		return 0;
	case HY_X86_SIZE_BYTE:
		return 1;
	case HY_X86_SIZE_WORD:
		return 2;
	case HY_X86_SIZE_CAPPED:
		return full == 8 ? 4 : full;
	default:
		return full;
	}
}

/* desc/arch/x86_64/instructions.yaml#attributes.immediate.columns.length: In bytes; `extracts`: 66 or F2 stands before */
static inline uint64_t hy_x86_immediate_length(uint64_t immediate, uint64_t bytes, uint64_t full, uint64_t extracts)
{
	switch (immediate) {
	case HY_X86_IMMEDIATE_BYTE:
		return 1;
	case HY_X86_IMMEDIATE_WORD:
		return 2;
	case HY_X86_IMMEDIATE_DWORD:
		return 4;
	case HY_X86_IMMEDIATE_CAPPED:
		return bytes < 4 ? bytes : 4;
	case HY_X86_IMMEDIATE_FULL:
		return bytes;
	case HY_X86_IMMEDIATE_FAR:
		return full == 2 ? 4 : 6;
	case HY_X86_IMMEDIATE_ENTER:
		return 3;
	case HY_X86_IMMEDIATE_PAIR:
		return extracts * 2;
	default:
		return 0;
	}
}

/* desc/arch/x86_64/instructions.yaml#attributes.operation.columns.value: Of destination and source, CF, the bit that the source
 * counts and rAX */
static inline uint64_t hy_x86_operation_value(uint64_t operation, uint64_t a, uint64_t b, uint64_t carry, uint64_t bit, uint64_t accumulator)
{
	switch (operation) {
	case HY_X86_OPERATION_ADD:
	case HY_X86_OPERATION_XADD:
		return a + b;
	case HY_X86_OPERATION_OR:
		return a | b;
	case HY_X86_OPERATION_ADC:
		return a + b + carry;
	case HY_X86_OPERATION_SBB:
		return (a - b) - carry;
	case HY_X86_OPERATION_AND:
	case HY_X86_OPERATION_TEST:
		return a & b;
	case HY_X86_OPERATION_SUB:
	case HY_X86_OPERATION_CMP:
		return a - b;
	case HY_X86_OPERATION_XOR:
		return a ^ b;
	case HY_X86_OPERATION_NOT:
		return ~a;
	case HY_X86_OPERATION_NEG:
		return 0 - a;
	case HY_X86_OPERATION_INC:
		return a + 1;
	case HY_X86_OPERATION_DEC:
		return a - 1;
	case HY_X86_OPERATION_BT:
		return a;
	case HY_X86_OPERATION_BTS:
		return a | bit;
	case HY_X86_OPERATION_BTR:
		return a & ~bit;
	case HY_X86_OPERATION_BTC:
		return a ^ bit;
	case HY_X86_OPERATION_CMPXCHG:
		return accumulator - a;
	default:
		return b;
	}
}

/* desc/arch/x86_64/instructions.yaml#attributes.operation.columns.stored: What the destination becomes */
static inline uint64_t hy_x86_operation_stored(uint64_t operation, uint64_t a, uint64_t b, uint64_t value)
{
	switch (operation) {
	case HY_X86_OPERATION_CMPXCHG:
		return value == 0 ? b : a;
	default:
		return value;
	}
}

/* desc/arch/x86_64/instructions.yaml#attributes.operation.columns.carries: In bit n the carry, or borrow, out of bit n */
static inline uint64_t hy_x86_operation_carries(uint64_t operation, uint64_t a, uint64_t b, uint64_t value, uint64_t bit, uint64_t accumulator)
{
	switch (operation) {
	case HY_X86_OPERATION_ADD:
	case HY_X86_OPERATION_ADC:
	case HY_X86_OPERATION_XADD:
		return (a & b) | ((a | b) & ~value);
	case HY_X86_OPERATION_SBB:
	case HY_X86_OPERATION_SUB:
	case HY_X86_OPERATION_CMP:
		return (~a & b) | ((~a | b) & value);
	case HY_X86_OPERATION_NEG:
		return a | value;
	case HY_X86_OPERATION_INC:
		return (a & 1) | ((a | 1) & ~value);
	case HY_X86_OPERATION_DEC:
		return (~a & 1) | ((~a | 1) & value);
	case HY_X86_OPERATION_BT:
	case HY_X86_OPERATION_BTS:
	case HY_X86_OPERATION_BTR:
	case HY_X86_OPERATION_BTC:
		return (a & bit) != 0 ? 0xffffffffffffffff : 0;
	case HY_X86_OPERATION_CMPXCHG:
		return (~accumulator & a) | ((~accumulator | a) & value);
	default:
		return 0;
	}
}

/* desc/arch/x86_64/instructions.yaml#attributes.operation.columns.loads: Whether memory is read; `write`: by a fault, of a write */
static inline uint64_t hy_x86_operation_loads(uint64_t operation, uint64_t to_reg, uint64_t write)
{
	switch (operation) {
	case HY_X86_OPERATION_NONE:
	case HY_X86_OPERATION_STOS:
	case HY_X86_OPERATION_LODS:
	case HY_X86_OPERATION_CMPS:
	case HY_X86_OPERATION_SCAS:
	case HY_X86_OPERATION_INS:
	case HY_X86_OPERATION_OUTS:
		return 0;
	case HY_X86_OPERATION_MOV:
		return to_reg;
	case HY_X86_OPERATION_MOVS:
		return (uint64_t)(write == 0);
	default:
		return 1;
	}
}

/* desc/arch/x86_64/instructions.yaml#attributes.operation.columns.stores: Whether it is written */
static inline uint64_t hy_x86_operation_stores(uint64_t operation, uint64_t to_reg, uint64_t write)
{
	switch (operation) {
	case HY_X86_OPERATION_NONE:
	case HY_X86_OPERATION_CMP:
	case HY_X86_OPERATION_TEST:
	case HY_X86_OPERATION_BT:
	case HY_X86_OPERATION_LODS:
	case HY_X86_OPERATION_CMPS:
	case HY_X86_OPERATION_SCAS:
	case HY_X86_OPERATION_INS:
	case HY_X86_OPERATION_OUTS:
		return 0;
	case HY_X86_OPERATION_MOVS:
		return write;
	default:
		return (uint64_t)(to_reg == 0);
	}
}

/* desc/arch/x86_64/instructions.yaml#attributes.operation.columns.defines: Whether the register operand changes */
static inline uint64_t hy_x86_operation_defines(uint64_t operation, uint64_t to_reg)
{
	switch (operation) {
	case HY_X86_OPERATION_CMP:
		return 0;
	case HY_X86_OPERATION_XCHG:
	case HY_X86_OPERATION_XADD:
		return 1;
	default:
		return to_reg;
	}
}

/* desc/arch/x86_64/instructions.yaml#attributes.operation.columns.reg: What that becomes */
static inline uint64_t hy_x86_operation_reg(uint64_t operation, uint64_t a, uint64_t value)
{
	switch (operation) {
	case HY_X86_OPERATION_XCHG:
	case HY_X86_OPERATION_XADD:
		return a;
	default:
		return value;
	}
}

/* desc/arch/x86_64/instructions.yaml#attributes.operation.columns.reg_bytes: Its size */
static inline uint64_t hy_x86_operation_reg_bytes(uint64_t operation, uint64_t bytes, uint64_t full)
{
	switch (operation) {
	case HY_X86_OPERATION_MOVZX:
	case HY_X86_OPERATION_MOVSX:
		return full;
	default:
		return bytes;
	}
}

/* desc/arch/x86_64/instructions.yaml#attributes.operation.columns.flags: The flags of RFLAGS that change: CF 0, PF 2, AF 4, ZF
 * 6, SF 7, OF 11 */
static inline uint64_t hy_x86_operation_flags(uint64_t operation)
{
	switch (operation) {
	case HY_X86_OPERATION_ADD:
	case HY_X86_OPERATION_OR:
	case HY_X86_OPERATION_ADC:
	case HY_X86_OPERATION_SBB:
	case HY_X86_OPERATION_AND:
	case HY_X86_OPERATION_SUB:
	case HY_X86_OPERATION_XOR:
	case HY_X86_OPERATION_CMP:
	case HY_X86_OPERATION_TEST:
	case HY_X86_OPERATION_NEG:
	case HY_X86_OPERATION_XADD:
	case HY_X86_OPERATION_CMPXCHG:
		return 0x8d5;
	case HY_X86_OPERATION_INC:
	case HY_X86_OPERATION_DEC:
		return 0x8d4;
	case HY_X86_OPERATION_BT:
	case HY_X86_OPERATION_BTS:
	case HY_X86_OPERATION_BTR:
	case HY_X86_OPERATION_BTC:
		return 1;
	default:
		return 0;
	}
}

HY_C_END

#endif
/* crc32 c58490b3 */
