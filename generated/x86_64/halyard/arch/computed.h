/* Generated from desc/arch/x86_64/instructions.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_COMPUTED_H
#define HALYARD_ARCH_COMPUTED_H

#include <halyard/arch/registers.h>
#include <halyard/arch/tables.h>
#include <halyard/bits.h>
#include <halyard/insn.h>
#include <halyard/types.h>

HY_C_BEGIN

struct hy_x86_context;

/* What becomes of bytes. */
enum hy_x86_decoded {
	HY_X86_DECODED,
	HY_X86_TOO_SHORT, /* more bytes are needed to tell */
	HY_X86_INVALID,   /* nothing that there is, or longer than one can be */
};

#define HY_X86_INSN_BYTES 15u /* of the longest */
#define HY_X86_INSN_NONE 0xffu /* No register, no segment */
#define HY_X86_INSN_NEXT_RIP 0xfeu /* As base: the address of the next instruction */

/* desc/arch/x86_64/instructions.yaml#computed.insn: An instruction as its bytes say it: no register and no memory is looked at.
 * Registers are numbered as they are encoded, rax rcx rdx rbx rsp rbp rsi rdi and r8 to r15, segments ES CS SS DS FS GS. (APM 3
 * 1.2) */
struct hy_x86_insn {
	int64_t displacement; /* Of the memory operand; the whole address of a MOV with offset */
	uint64_t immediate; /* Sign-extended where the instruction does so */
	uint8_t length; /* Of all of it, in bytes */
	uint8_t operation; /* enum hy_x86_operation */
	uint8_t bytes; /* Of the memory operand: 1, 2, 4, 8; 0: not one of general registers */
	uint8_t reg_bytes; /* Of the register operand */
	uint8_t address_bytes; /* Of offsets within a segment, and of rSI, rDI and rCX: 2, 4, 8 */
	uint8_t segment; /* Of the memory operand; without one what a prefix says */
	uint8_t base; /* Of the memory operand */
	uint8_t index; /* Of the memory operand */
	uint8_t shift; /* Of the index */
	uint8_t reg; /* Register operand */
	uint8_t rm; /* The other one where there is no memory operand */
	uint8_t immediate_bytes; /* As encoded; 0: the other operand is the register */
	uint8_t repeat; /* HY_X86_ROLE_REP, HY_X86_ROLE_REPNE or 0 */
	uint8_t string; /* enum hy_x86_string; the memory operand is its destination, or its only one */
	bool memory; /* There is a memory operand */
	bool to_reg; /* It is the source */
	bool high; /* The register operand is bits 15 to 8 of register `reg` */
};

/* Any bytes, of which `count` are there. *out is defined where the answer is HY_X86_DECODED. */
enum hy_x86_decoded hy_x86_insn_decode(const uint8_t *code, uint32_t count, uint32_t mode, struct hy_x86_insn *out);

/* desc/arch/x86_64/instructions.yaml#computed.code_bits: What kind of code runs (APM 2 4.8) */
static inline uint32_t hy_x86_code_bits(const struct hy_x86_context *ctx)
{
	uint64_t code_bits;

	code_bits = (((ctx->efer >> 10) & 1) != 0
		&& (((uint64_t)ctx->cs_attributes >> 9) & 1) != 0) ? 64 : (((((uint64_t)ctx->cs_attributes >> 10) & 1) != 0) ? 32 : 16);
	return (uint32_t)code_bits;
}

/* desc/arch/x86_64/instructions.yaml#computed.addresses: Linear addresses of an instruction's operands (APM 2 1.2) */
struct hy_x86_addresses {
	uint64_t memory; /* The memory operand: of a string instruction the destination, where it has one */
	uint64_t source; /* Of a string instruction with both */
};

void hy_x86_addresses(const struct hy_x86_context *ctx, const struct hy_x86_insn *insn, uint32_t mode, struct hy_x86_addresses *out);

/* desc/arch/x86_64/instructions.yaml#computed.device_access: What an instruction whose memory operand is at a device does to it.
 * `operation` is packed for `effect`; `reg` of a string instruction is the bytes of its address registers, `operand` of MOVS the
 * address of its other operand. (APM 3 3) */
bool hy_x86_device_access(const struct hy_x86_context *ctx, const struct hy_x86_insn *insn, const struct hy_x86_addresses *linear, uint64_t address,
	bool write, struct hy_access_insn *out);

#define HY_X86_EFFECT_NONE 0xffu /* No register changes */

/* desc/arch/x86_64/instructions.yaml#computed.effect: What becomes of an operation on a value of a device, and of registers (APM
 * 3 3) */
struct hy_x86_effect {
	uint64_t stored; /* What is stored */
	uint64_t flags; /* RFLAGS */
	uint64_t written; /* What register `reg` becomes, all of it */
	uint64_t source; /* rSI of a string instruction, as `destination` rDI and `left` rCX */
	uint64_t destination;
	uint64_t left;
	uint8_t reg;
	bool string; /* It is MOVS or STOS */
	bool copies; /* It is MOVS, and `operand` an address */
};

void hy_x86_effect(const struct hy_x86_context *ctx, uint8_t kind, uint8_t bytes, uint8_t number, uint64_t operand,
	uint64_t loaded, struct hy_x86_effect *out);

/* desc/arch/x86_64/instructions.yaml#computed.raised: An exception beside the event that is under way: which one comes of them,
 * and whether an interrupt waits again. (APM 2 8.2.9) */
struct hy_x86_raised {
	uint64_t injected; /* For register `event` */
	bool waits; /* An interrupt was under way, or an NMI */
	bool too_many; /* The processor shuts down instead */
};

void hy_x86_raised(const struct hy_x86_context *ctx, uint8_t vector, uint64_t error, struct hy_x86_raised *out);

HY_C_END

#endif
/* crc32 fa660bc7 */
