/* Generated from desc/exits.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_EXIT_H
#define HALYARD_EXIT_H

#include <halyard/types.h>

HY_C_BEGIN

/* Why a run ended, on every architecture. Values are stable; a consumer must tolerate values that it does not know. */
enum hy_exit_reason {
	/* The library handled the exit; the vCPU can be run again at once. */
	HY_EXIT_NOTHING = 0,
	/* No rule of the description matched; the raw trap record is in the payload. */
	HY_EXIT_UNKNOWN = 1,
	/* The guest called the hypervisor; read arguments with hy_vcpu_get_arg, answer with hy_vcpu_set_return_value. */
	HY_EXIT_HYPERCALL = 2,
	/* The guest called firmware by an instruction of its own (SMC); same arguments as hypercall. */
	HY_EXIT_FIRMWARE_CALL = 3,
	/* The guest loads from an address that stage 2 does not map; answer with hy_vcpu_complete_read. */
	HY_EXIT_MMIO_READ = 4,
	/* The guest stores to an address that stage 2 does not map. */
	HY_EXIT_MMIO_WRITE = 5,
	/* The guest reads a system register that the description forwards; answer with hy_vcpu_complete_read. */
	HY_EXIT_SYSREG_READ = 6,
	/* The guest writes a system register that the description forwards. */
	HY_EXIT_SYSREG_WRITE = 7,
	/* The guest reads an I/O port; answer with hy_vcpu_complete_read. */
	HY_EXIT_IO_READ = 8,
	/* The guest writes an I/O port. */
	HY_EXIT_IO_WRITE = 9,
	/* A physical interrupt of the host ended the run; vector is what the irq_fetch hook said. */
	HY_EXIT_EXTERNAL_INTERRUPT = 10,
	/* The guest touched guest-physical memory that stage 2 does not map or does not permit. Running again retries the
	 * access. */
	HY_EXIT_STAGE2_FAULT = 11,
	/* The guest stopped this vCPU until an interrupt arrives and asked the firmware for it. */
	HY_EXIT_HALT = 12,
	/* The guest waits for an interrupt (WFI, HLT); running again without one pending is allowed. */
	HY_EXIT_IDLE = 13,
	/* The guest spins or waits for an event (WFE, PAUSE); another vCPU may run. */
	HY_EXIT_YIELD = 14,
	/* The guest starts another of its CPUs. */
	HY_EXIT_CPU_UP = 15,
	/* The guest stops the calling CPU. */
	HY_EXIT_CPU_DOWN = 16,
	/* The guest powers its machine off. */
	HY_EXIT_SYSTEM_DOWN = 17,
	/* The guest resets its machine. */
	HY_EXIT_SYSTEM_RESET = 18,
	/* The hardware or the entry check refused to enter the guest. */
	HY_EXIT_FAIL_ENTRY = 19,
	/* The guest sends an interrupt to others of its CPUs. */
	HY_EXIT_SEND_IPI = 20,
	/* The time granted to this run is over. */
	HY_EXIT_PREEMPTION_TIMER = 21,
	/* The guest ended a virtual interrupt whose end was asked for. */
	HY_EXIT_INTERRUPT_END = 22,
	/* The guest can take an interrupt now. */
	HY_EXIT_INTERRUPT_WINDOW = 23,
	/* Another CPU asked this vCPU to return (hy_vcpu_kick). */
	HY_EXIT_KICKED = 24,
	/* A guest exception that the host asked to see (breakpoint, single step, watchpoint). */
	HY_EXIT_EXCEPTION = 25,
	/* An asynchronous external abort or machine check ended the run. */
	HY_EXIT_SYSTEM_ERROR = 26,
	/* A non-maskable or fast interrupt of the host ended the run. */
	HY_EXIT_NMI = 27,
	/* The guest's CPU shut down (triple fault). */
	HY_EXIT_SHUTDOWN = 28,
	/* An INIT signal arrived. */
	HY_EXIT_INIT = 29,
	/* A start-up signal arrived. */
	HY_EXIT_SIPI = 30,
	/* The guest tried a hardware task switch. */
	HY_EXIT_TASK_SWITCH = 31,
	/* The guest moves a string between memory and an I/O port; who carries it out keeps index and counter up to date. */
	HY_EXIT_IO_STRING = 32,
	HY_EXIT_COUNT = 33,
};

/* desc/exits.yaml#exits.unknown */
struct hy_exit_unknown {
	/* The architecture's exit class (Arm exception class, RISC-V cause, SVM exit code). */
	uint32_t trap_class;
	/* Raw syndrome or exit information. */
	uint64_t syndrome;
	/* Raw fault address register. */
	uint64_t address;
};

/* desc/exits.yaml#exits.hypercall */
struct hy_exit_hypercall {
	/* Function number as the guest passed it. */
	uint64_t number;
	/* Immediate of the call instruction, 0 where there is none. */
	uint16_t immediate;
};

/* desc/exits.yaml#exits.firmware_call */
struct hy_exit_firmware_call {
	/* Function number as the guest passed it. */
	uint64_t number;
	/* Immediate of the call instruction. */
	uint16_t immediate;
};

/* desc/exits.yaml#exits.mmio_read */
struct hy_exit_mmio_read {
	/* Guest-physical address. */
	uint64_t address;
	/* Access size in bytes: 1, 2, 4 or 8. */
	uint8_t width;
	/* Destination register as the instruction encodes it. */
	uint8_t reg;
	/* Bytes of the destination register that the load defines. */
	uint8_t reg_width;
	/* The value is sign-extended to reg_width. */
	bool sign_extend;
};

/* desc/exits.yaml#exits.mmio_write */
struct hy_exit_mmio_write {
	/* Guest-physical address. */
	uint64_t address;
	/* Access size in bytes: 1, 2, 4 or 8. */
	uint8_t width;
	/* Value stored, zero-extended. */
	uint64_t data;
};

/* desc/exits.yaml#exits.sysreg_read */
struct hy_exit_sysreg_read {
	/* Encoding of the register (the key of its row in sysregs.yaml). */
	uint32_t address;
	/* Destination register. */
	uint8_t reg;
};

/* desc/exits.yaml#exits.sysreg_write */
struct hy_exit_sysreg_write {
	/* Encoding of the register (the key of its row in sysregs.yaml). */
	uint32_t address;
	/* Value written. */
	uint64_t value;
};

/* desc/exits.yaml#exits.io_read */
struct hy_exit_io_read {
	/* Port number. */
	uint16_t port;
	/* Access size in bytes: 1, 2 or 4. */
	uint8_t width;
};

/* desc/exits.yaml#exits.io_write */
struct hy_exit_io_write {
	/* Port number. */
	uint16_t port;
	/* Access size in bytes: 1, 2 or 4. */
	uint8_t width;
	/* Value written. */
	uint32_t data;
};

/* desc/exits.yaml#exits.external_interrupt */
struct hy_exit_external_interrupt {
	/* Host interrupt number, 0 where the host has no irq_fetch. */
	uint64_t vector;
};

/* desc/exits.yaml#exits.stage2_fault */
struct hy_exit_stage2_fault {
	/* Guest-physical address. */
	uint64_t address;
	/* Bits of enum hy_access: read 1, write 2, execute 4. */
	uint8_t access;
	/* The page is mapped, but not for this access. */
	bool permission;
};

/* desc/exits.yaml#exits.cpu_up */
struct hy_exit_cpu_up {
	/* The guest's own name of the CPU (MPIDR affinity, hart id, APIC id). */
	uint64_t target;
	/* Guest-physical entry address. */
	uint64_t entry;
	/* Value for the new CPU's context register. */
	uint64_t argument;
};

/* desc/exits.yaml#exits.cpu_down */
struct hy_exit_cpu_down {
	/* Power state the guest asked for. */
	uint64_t state;
};

/* desc/exits.yaml#exits.system_reset */
struct hy_exit_system_reset {
	/* Reset type as the guest named it, 0 for a cold reset. */
	uint64_t kind;
};

/* desc/exits.yaml#exits.fail_entry */
struct hy_exit_fail_entry {
	/* Hardware's reason, or the number of the entry-check rule. */
	uint64_t reason;
	/* What the hardware says beside the reason. */
	uint64_t qualification;
};

/* desc/exits.yaml#exits.send_ipi */
struct hy_exit_send_ipi {
	/* Affinity of the target group, or the APIC destination. */
	uint64_t target;
	/* Bit n selects CPU n of the target group. */
	uint64_t mask;
	/* Interrupt number to send. */
	uint32_t vector;
	/* All CPUs but the sender. */
	bool to_all;
	/* Only the sender. */
	bool to_self;
};

/* desc/exits.yaml#exits.interrupt_end */
struct hy_exit_interrupt_end {
	/* Virtual interrupt number. */
	uint32_t vector;
};

/* desc/exits.yaml#exits.exception */
struct hy_exit_exception {
	/* The architecture's exception number or class. */
	uint32_t vector;
	/* Error code or syndrome. */
	uint64_t code;
	/* Fault address. */
	uint64_t address;
};

/* desc/exits.yaml#exits.system_error */
struct hy_exit_system_error {
	/* Raw syndrome. */
	uint64_t syndrome;
};

/* desc/exits.yaml#exits.sipi */
struct hy_exit_sipi {
	/* Start-up page number. */
	uint8_t vector;
};

/* desc/exits.yaml#exits.task_switch */
struct hy_exit_task_switch {
	/* Task selector. */
	uint32_t selector;
};

/* desc/exits.yaml#exits.io_string */
struct hy_exit_io_string {
	/* Port number. */
	uint16_t port;
	/* Element size in bytes: 1, 2 or 4. */
	uint8_t width;
	/* From memory to the port. */
	bool write;
	/* A repeat prefix is present. */
	bool repeat;
	/* Guest-virtual address of the first element that is left. */
	uint64_t address;
	/* Each element stands below the one before. */
	bool down;
	/* Bytes of the registers that address and count: 2, 4 or 8. */
	uint8_t address_width;
	/* General register that moves with the address. */
	uint8_t index;
	/* General register that holds how many elements are left, where a repeat prefix is present. */
	uint8_t counter;
};

/* What has become of an exit that a decoder was given. */
enum hy_decoded {
	HY_DECODED_EXIT,    /* there is something to report */
	HY_DECODED_HANDLED, /* there is not */
	HY_DECODED_OTHER,   /* it is another decoder's */
};

/* An exit: the reason, and the member of the union that bears its name where it has a payload. */
struct hy_exit {
	uint32_t reason;  /* enum hy_exit_reason */
	uint32_t advance; /* bytes still to be added to the guest's program counter before the next entry */
	union {
		struct hy_exit_unknown unknown;
		struct hy_exit_hypercall hypercall;
		struct hy_exit_firmware_call firmware_call;
		struct hy_exit_mmio_read mmio_read;
		struct hy_exit_mmio_write mmio_write;
		struct hy_exit_sysreg_read sysreg_read;
		struct hy_exit_sysreg_write sysreg_write;
		struct hy_exit_io_read io_read;
		struct hy_exit_io_write io_write;
		struct hy_exit_external_interrupt external_interrupt;
		struct hy_exit_stage2_fault stage2_fault;
		struct hy_exit_cpu_up cpu_up;
		struct hy_exit_cpu_down cpu_down;
		struct hy_exit_system_reset system_reset;
		struct hy_exit_fail_entry fail_entry;
		struct hy_exit_send_ipi send_ipi;
		struct hy_exit_interrupt_end interrupt_end;
		struct hy_exit_exception exception;
		struct hy_exit_system_error system_error;
		struct hy_exit_sipi sipi;
		struct hy_exit_task_switch task_switch;
		struct hy_exit_io_string io_string;
	};
};

/* What a port reports, with all that belongs to it. The rest of *exit stays as it is. */

static inline void hy_exit_set_unknown(struct hy_exit *exit,
		uint32_t trap_class, uint64_t syndrome, uint64_t address)
{
	exit->reason = HY_EXIT_UNKNOWN;
	exit->unknown.trap_class = trap_class;
	exit->unknown.syndrome = syndrome;
	exit->unknown.address = address;
}

static inline void hy_exit_set_hypercall(struct hy_exit *exit,
		uint64_t number, uint16_t immediate)
{
	exit->reason = HY_EXIT_HYPERCALL;
	exit->hypercall.number = number;
	exit->hypercall.immediate = immediate;
}

static inline void hy_exit_set_firmware_call(struct hy_exit *exit,
		uint64_t number, uint16_t immediate)
{
	exit->reason = HY_EXIT_FIRMWARE_CALL;
	exit->firmware_call.number = number;
	exit->firmware_call.immediate = immediate;
}

static inline void hy_exit_set_mmio_read(struct hy_exit *exit,
		uint64_t address, uint8_t width, uint8_t reg, uint8_t reg_width, bool sign_extend)
{
	exit->reason = HY_EXIT_MMIO_READ;
	exit->mmio_read.address = address;
	exit->mmio_read.width = width;
	exit->mmio_read.reg = reg;
	exit->mmio_read.reg_width = reg_width;
	exit->mmio_read.sign_extend = sign_extend;
}

static inline void hy_exit_set_mmio_write(struct hy_exit *exit,
		uint64_t address, uint8_t width, uint64_t data)
{
	exit->reason = HY_EXIT_MMIO_WRITE;
	exit->mmio_write.address = address;
	exit->mmio_write.width = width;
	exit->mmio_write.data = data;
}

static inline void hy_exit_set_sysreg_read(struct hy_exit *exit,
		uint32_t address, uint8_t reg)
{
	exit->reason = HY_EXIT_SYSREG_READ;
	exit->sysreg_read.address = address;
	exit->sysreg_read.reg = reg;
}

static inline void hy_exit_set_sysreg_write(struct hy_exit *exit,
		uint32_t address, uint64_t value)
{
	exit->reason = HY_EXIT_SYSREG_WRITE;
	exit->sysreg_write.address = address;
	exit->sysreg_write.value = value;
}

static inline void hy_exit_set_io_read(struct hy_exit *exit,
		uint16_t port, uint8_t width)
{
	exit->reason = HY_EXIT_IO_READ;
	exit->io_read.port = port;
	exit->io_read.width = width;
}

static inline void hy_exit_set_io_write(struct hy_exit *exit,
		uint16_t port, uint8_t width, uint32_t data)
{
	exit->reason = HY_EXIT_IO_WRITE;
	exit->io_write.port = port;
	exit->io_write.width = width;
	exit->io_write.data = data;
}

static inline void hy_exit_set_external_interrupt(struct hy_exit *exit,
		uint64_t vector)
{
	exit->reason = HY_EXIT_EXTERNAL_INTERRUPT;
	exit->external_interrupt.vector = vector;
}

static inline void hy_exit_set_stage2_fault(struct hy_exit *exit,
		uint64_t address, uint8_t access, bool permission)
{
	exit->reason = HY_EXIT_STAGE2_FAULT;
	exit->stage2_fault.address = address;
	exit->stage2_fault.access = access;
	exit->stage2_fault.permission = permission;
}

static inline void hy_exit_set_cpu_up(struct hy_exit *exit,
		uint64_t target, uint64_t entry, uint64_t argument)
{
	exit->reason = HY_EXIT_CPU_UP;
	exit->cpu_up.target = target;
	exit->cpu_up.entry = entry;
	exit->cpu_up.argument = argument;
}

static inline void hy_exit_set_cpu_down(struct hy_exit *exit,
		uint64_t state)
{
	exit->reason = HY_EXIT_CPU_DOWN;
	exit->cpu_down.state = state;
}

static inline void hy_exit_set_system_reset(struct hy_exit *exit,
		uint64_t kind)
{
	exit->reason = HY_EXIT_SYSTEM_RESET;
	exit->system_reset.kind = kind;
}

static inline void hy_exit_set_fail_entry(struct hy_exit *exit,
		uint64_t reason, uint64_t qualification)
{
	exit->reason = HY_EXIT_FAIL_ENTRY;
	exit->fail_entry.reason = reason;
	exit->fail_entry.qualification = qualification;
}

static inline void hy_exit_set_send_ipi(struct hy_exit *exit,
		uint64_t target, uint64_t mask, uint32_t vector, bool to_all, bool to_self)
{
	exit->reason = HY_EXIT_SEND_IPI;
	exit->send_ipi.target = target;
	exit->send_ipi.mask = mask;
	exit->send_ipi.vector = vector;
	exit->send_ipi.to_all = to_all;
	exit->send_ipi.to_self = to_self;
}

static inline void hy_exit_set_interrupt_end(struct hy_exit *exit,
		uint32_t vector)
{
	exit->reason = HY_EXIT_INTERRUPT_END;
	exit->interrupt_end.vector = vector;
}

static inline void hy_exit_set_exception(struct hy_exit *exit,
		uint32_t vector, uint64_t code, uint64_t address)
{
	exit->reason = HY_EXIT_EXCEPTION;
	exit->exception.vector = vector;
	exit->exception.code = code;
	exit->exception.address = address;
}

static inline void hy_exit_set_system_error(struct hy_exit *exit,
		uint64_t syndrome)
{
	exit->reason = HY_EXIT_SYSTEM_ERROR;
	exit->system_error.syndrome = syndrome;
}

static inline void hy_exit_set_sipi(struct hy_exit *exit,
		uint8_t vector)
{
	exit->reason = HY_EXIT_SIPI;
	exit->sipi.vector = vector;
}

static inline void hy_exit_set_task_switch(struct hy_exit *exit,
		uint32_t selector)
{
	exit->reason = HY_EXIT_TASK_SWITCH;
	exit->task_switch.selector = selector;
}

static inline void hy_exit_set_io_string(struct hy_exit *exit,
		uint16_t port, uint8_t width, bool write, bool repeat, uint64_t address, bool down, uint8_t address_width, uint8_t index, uint8_t counter)
{
	exit->reason = HY_EXIT_IO_STRING;
	exit->io_string.port = port;
	exit->io_string.width = width;
	exit->io_string.write = write;
	exit->io_string.repeat = repeat;
	exit->io_string.address = address;
	exit->io_string.down = down;
	exit->io_string.address_width = address_width;
	exit->io_string.index = index;
	exit->io_string.counter = counter;
}

/* Name of a reason for logs, as the description spells it; "unrecognised" where there is none, never NULL. Any context. */
const char *hy_exit_name(uint32_t reason);

HY_C_END

#endif
/* crc32 efc03575 */
