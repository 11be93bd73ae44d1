/* Generated from desc/arch/sim/arch.yaml, desc/arch/sim/registers.yaml by `./halyard gen`; do not edit. */
#include <halyard/arch/access.h>
#include <halyard/arch/features.h>
#include <halyard/arch/offsets.h>
#include <halyard/arch/registers.h>

_Static_assert(offsetof(struct hy_sim_context, r0) == HY_SIM_CTX_R0, "r0");
_Static_assert(offsetof(struct hy_sim_context, r1) == HY_SIM_CTX_R1, "r1");
_Static_assert(offsetof(struct hy_sim_context, r2) == HY_SIM_CTX_R2, "r2");
_Static_assert(offsetof(struct hy_sim_context, r3) == HY_SIM_CTX_R3, "r3");
_Static_assert(offsetof(struct hy_sim_context, r4) == HY_SIM_CTX_R4, "r4");
_Static_assert(offsetof(struct hy_sim_context, r5) == HY_SIM_CTX_R5, "r5");
_Static_assert(offsetof(struct hy_sim_context, r6) == HY_SIM_CTX_R6, "r6");
_Static_assert(offsetof(struct hy_sim_context, r7) == HY_SIM_CTX_R7, "r7");
_Static_assert(offsetof(struct hy_sim_context, r8) == HY_SIM_CTX_R8, "r8");
_Static_assert(offsetof(struct hy_sim_context, r9) == HY_SIM_CTX_R9, "r9");
_Static_assert(offsetof(struct hy_sim_context, r10) == HY_SIM_CTX_R10, "r10");
_Static_assert(offsetof(struct hy_sim_context, r11) == HY_SIM_CTX_R11, "r11");
_Static_assert(offsetof(struct hy_sim_context, r12) == HY_SIM_CTX_R12, "r12");
_Static_assert(offsetof(struct hy_sim_context, r13) == HY_SIM_CTX_R13, "r13");
_Static_assert(offsetof(struct hy_sim_context, r14) == HY_SIM_CTX_R14, "r14");
_Static_assert(offsetof(struct hy_sim_context, pc) == HY_SIM_CTX_PC, "pc");
_Static_assert(offsetof(struct hy_sim_context, status) == HY_SIM_CTX_STATUS, "status");
_Static_assert(offsetof(struct hy_sim_context, fault_address) == HY_SIM_CTX_FAULT_ADDRESS, "fault_address");
_Static_assert(offsetof(struct hy_sim_context, fault_word) == HY_SIM_CTX_FAULT_WORD, "fault_word");
_Static_assert(offsetof(struct hy_sim_context, scratch) == HY_SIM_CTX_SCRATCH, "scratch");
_Static_assert(offsetof(struct hy_sim_context, v0) == HY_SIM_CTX_V0, "v0");
_Static_assert(offsetof(struct hy_sim_context, v1) == HY_SIM_CTX_V1, "v1");
_Static_assert(offsetof(struct hy_sim_context, v2) == HY_SIM_CTX_V2, "v2");
_Static_assert(offsetof(struct hy_sim_context, v3) == HY_SIM_CTX_V3, "v3");
_Static_assert(offsetof(struct hy_sim_context, tvec) == HY_SIM_CTX_TVEC, "tvec");
_Static_assert(offsetof(struct hy_sim_context, epc) == HY_SIM_CTX_EPC, "epc");
_Static_assert(offsetof(struct hy_sim_context, cause) == HY_SIM_CTX_CAUSE, "cause");
_Static_assert(offsetof(struct hy_sim_context, slot) == HY_SIM_CTX_SLOT, "slot");
_Static_assert(offsetof(struct hy_sim_context, trace_base) == HY_SIM_CTX_TRACE_BASE, "trace_base");
_Static_assert(offsetof(struct hy_sim_context, deadline) == HY_SIM_CTX_DEADLINE, "deadline");
_Static_assert(offsetof(struct hy_sim_context, tables) == HY_SIM_CTX_TABLES, "tables");
_Static_assert(offsetof(struct hy_sim_context, fast_call) == HY_SIM_CTX_FAST_CALL, "fast_call");
_Static_assert(offsetof(struct hy_sim_context, fuel) == HY_SIM_CTX_FUEL, "fuel");
_Static_assert(sizeof(struct hy_sim_context) == HY_SIM_CTX_SIZE, "context");

#ifdef HY_SIM_HOST_REGISTERS
uint64_t hy_sim_host_registers[HY_SIM_REG_COUNT];
#endif

enum { KEPT = 1, READ_ONLY = 2, TRANSLATES = 8 };

/* Where a register's saved value is: bytes from the start of the context. */
struct place {
	const char *name;
	uint16_t offset;
	uint8_t bytes, bits, flags;
};

static const struct place places[HY_SIM_REG_COUNT] = {
	[HY_SIM_REG_R0] = {"r0", 0, 8, 64, KEPT},
	[HY_SIM_REG_R1] = {"r1", 8, 8, 64, KEPT},
	[HY_SIM_REG_R2] = {"r2", 16, 8, 64, KEPT},
	[HY_SIM_REG_R3] = {"r3", 24, 8, 64, KEPT},
	[HY_SIM_REG_R4] = {"r4", 32, 8, 64, KEPT},
	[HY_SIM_REG_R5] = {"r5", 40, 8, 64, KEPT},
	[HY_SIM_REG_R6] = {"r6", 48, 8, 64, KEPT},
	[HY_SIM_REG_R7] = {"r7", 56, 8, 64, KEPT},
	[HY_SIM_REG_R8] = {"r8", 64, 8, 64, KEPT},
	[HY_SIM_REG_R9] = {"r9", 72, 8, 64, KEPT},
	[HY_SIM_REG_R10] = {"r10", 80, 8, 64, KEPT},
	[HY_SIM_REG_R11] = {"r11", 88, 8, 64, KEPT},
	[HY_SIM_REG_R12] = {"r12", 96, 8, 64, KEPT},
	[HY_SIM_REG_R13] = {"r13", 104, 8, 64, KEPT},
	[HY_SIM_REG_R14] = {"r14", 112, 8, 64, KEPT},
	[HY_SIM_REG_PC] = {"pc", 120, 8, 64, KEPT},
	[HY_SIM_REG_STATUS] = {"status", 128, 8, 64, KEPT},
	[HY_SIM_REG_FAULT_ADDRESS] = {"fault_address", 136, 8, 64, KEPT},
	[HY_SIM_REG_FAULT_WORD] = {"fault_word", 144, 8, 64, KEPT},
	[HY_SIM_REG_SCRATCH] = {"scratch", 152, 8, 64, KEPT},
	[HY_SIM_REG_TVEC] = {"tvec", 224, 8, 64, KEPT},
	[HY_SIM_REG_EPC] = {"epc", 232, 8, 64, KEPT},
	[HY_SIM_REG_CAUSE] = {"cause", 240, 8, 64, KEPT},
	[HY_SIM_REG_SLOT] = {"slot", 248, 8, 64, KEPT},
	[HY_SIM_REG_SLOT_1] = {"slot[1]", 256, 8, 64, KEPT},
	[HY_SIM_REG_TRACE_BASE] = {"trace_base", 264, 8, 64, KEPT},
	[HY_SIM_REG_V0] = {"v0", 160, 8, 64, KEPT},
	[HY_SIM_REG_V0_1] = {"v0[1]", 168, 8, 64, KEPT},
	[HY_SIM_REG_V1] = {"v1", 176, 8, 64, KEPT},
	[HY_SIM_REG_V1_1] = {"v1[1]", 184, 8, 64, KEPT},
	[HY_SIM_REG_V2] = {"v2", 192, 8, 64, KEPT},
	[HY_SIM_REG_V2_1] = {"v2[1]", 200, 8, 64, KEPT},
	[HY_SIM_REG_V3] = {"v3", 208, 8, 64, KEPT},
	[HY_SIM_REG_V3_1] = {"v3[1]", 216, 8, 64, KEPT},
	[HY_SIM_REG_DEADLINE] = {"deadline", 272, 8, 64, KEPT},
	[HY_SIM_REG_TABLES] = {"tables", 280, 8, 64, KEPT | TRANSLATES},
	[HY_SIM_REG_FAST_CALL] = {"fast_call", 288, 8, 64, KEPT | READ_ONLY},
	[HY_SIM_REG_FUEL] = {"fuel", 296, 8, 64, KEPT},
};

const char *hy_sim_register_name(uint32_t id)
{
	return id < HY_SIM_REG_COUNT ? places[id].name : "unrecognised";
}

bool hy_sim_register_translates(uint32_t id)
{
	return id < HY_SIM_REG_COUNT && (places[id].flags & TRANSLATES) != 0;
}

/* True when a CPU with `features` has the register. */
static bool present(uint32_t id, uint64_t features)
{
	switch (id) {
	case HY_SIM_REG_TRACE_BASE:
		return (features & HY_SIM_FEATURE_TRACE) != 0;
	case HY_SIM_REG_V0:
	case HY_SIM_REG_V0_1:
	case HY_SIM_REG_V1:
	case HY_SIM_REG_V1_1:
	case HY_SIM_REG_V2:
	case HY_SIM_REG_V2_1:
	case HY_SIM_REG_V3:
	case HY_SIM_REG_V3_1:
		return (features & HY_SIM_FEATURE_VECTOR) != 0;
	default:
		return true;
	}
}

static bool usable(uint32_t id, uint64_t features)
{
	return id < HY_SIM_REG_COUNT && (places[id].flags & KEPT) != 0 && present(id, features);
}


enum hy_status hy_sim_get_reg(const struct hy_sim_context *ctx, uint64_t features, uint32_t id, uint64_t *value)
{
	uintptr_t at;

	if (!usable(id, features))
		return HY_E_NOT_FOUND;
	at = (uintptr_t)ctx + places[id].offset;
	switch (places[id].bytes) {
	case 8:
		*value = *(const uint64_t *)at;
		return HY_OK;
	default:
		return HY_E_NOT_FOUND;
	}
}

enum hy_status hy_sim_set_reg(struct hy_sim_context *ctx, uint64_t features, uint32_t id, uint64_t value)
{
	uintptr_t at;

	if (!usable(id, features))
		return HY_E_NOT_FOUND;
	if ((places[id].flags & READ_ONLY) != 0)
		return HY_E_UNSUPPORTED;
	if (places[id].bits < 64 && value >> places[id].bits != 0)
		return HY_E_INVALID;
	at = (uintptr_t)ctx + places[id].offset;
	switch (places[id].bytes) {
	case 8:
		*(uint64_t *)at = value;
		return HY_OK;
	default:
		return HY_E_NOT_FOUND;
	}
}

void hy_sim_reset(struct hy_sim_context *ctx)
{
	__builtin_memset(ctx, 0, sizeof(*ctx));
	ctx->status = 0x2;
	ctx->tvec = 0x100;
	ctx->deadline = 0xffffffffffffffff;
}
/* crc32 6cf7166a */
