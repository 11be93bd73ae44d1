/* SPDX-License-Identifier: Apache-2.0 */
/* Keyboard controller without a keyboard. */
#include <halyard/devices/i8042.h>

#include <halyard/vcpu.h>
#include <halyard/vm.h>

#include "device.h"

#define DATA_PORT 0x60u
#define COMMAND_PORT 0x64u

#define STATUS_OUTPUT 0x1u /* the output buffer is full */
#define STATUS_SYSTEM 0x4u
#define STATUS_COMMAND 0x8u  /* the byte written last went to port 0x64 */
#define STATUS_UNLOCKED 0x10u
#define STATUS_AUXILIARY 0x20u /* what is in the output buffer comes from the auxiliary device */
#define STATUS_TIMEOUT 0x40u

#define CONFIGURATION_KEYBOARD 0x1u /* interrupt 1 */
#define CONFIGURATION_AUXILIARY 0x2u
#define CONFIGURATION_SYSTEM 0x4u
#define CONFIGURATION_NO_KEYBOARD 0x10u
#define CONFIGURATION_NO_AUXILIARY 0x20u
#define CONFIGURATION_RESET (CONFIGURATION_SYSTEM | CONFIGURATION_NO_KEYBOARD | CONFIGURATION_NO_AUXILIARY)

enum command {
	READ_RAM = 0x20, /* and the 31 that follow */
	WRITE_RAM = 0x60,
	DISABLE_AUXILIARY = 0xa7,
	ENABLE_AUXILIARY = 0xa8,
	TEST_AUXILIARY = 0xa9,
	SELF_TEST = 0xaa,
	TEST_KEYBOARD = 0xab,
	DISABLE_KEYBOARD = 0xad,
	ENABLE_KEYBOARD = 0xae,
	READ_INPUT_PORT = 0xc0,
	READ_OUTPUT_PORT = 0xd0,
	WRITE_OUTPUT_PORT = 0xd1,
	WRITE_KEYBOARD_BUFFER = 0xd2,
	WRITE_AUXILIARY_BUFFER = 0xd3,
	WRITE_AUXILIARY = 0xd4,
	PULSE = 0xf0, /* bits 3:0, those that are 0 */
};

#define OUTPUT_NO_RESET 0x1u
#define OUTPUT_A20 0x2u
#define TEST_PASSED 0x55u
#define LINES_FINE 0x0u
#define CLOCK_LOW 0x1u /* there is no auxiliary port */
#define NOBODY 0xfeu         /* what the controller says in place of a device that does not answer */
#define KEYBOARD_IRQ 1u
#define AUXILIARY_IRQ 12u

static void update_line(struct hy_i8042 *controller)
{
	bool full = (controller->status & STATUS_OUTPUT) != 0, auxiliary = (controller->status & STATUS_AUXILIARY) != 0;
	uint8_t enable = auxiliary ? CONFIGURATION_AUXILIARY : CONFIGURATION_KEYBOARD;
	uint32_t irq = full && (controller->ram[0] & enable) != 0 ? auxiliary ? AUXILIARY_IRQ : KEYBOARD_IRQ : 0;

	if (irq == controller->raised)
		return;
	if (controller->raised != 0 && controller->config.irq_line != NULL)
		controller->config.irq_line(controller->config.data, controller->raised, false);
	controller->raised = irq;
	if (irq != 0 && controller->config.irq_line != NULL)
		controller->config.irq_line(controller->config.data, irq, true);
}

/* A byte for the guest. What it has not read is lost. */
static void answer(struct hy_i8042 *controller, uint8_t byte, uint8_t flags)
{
	controller->output = byte;
	controller->status &= (uint8_t)~(STATUS_AUXILIARY | STATUS_TIMEOUT);
	controller->status |= STATUS_OUTPUT | flags;
}

/* A device that is not there does not answer in time. */
static void time_out(struct hy_i8042 *controller, uint8_t flags)
{
	answer(controller, NOBODY, STATUS_TIMEOUT | flags);
}

static void set_disabled(struct hy_i8042 *controller, uint8_t which, bool disabled)
{
	controller->ram[0] = disabled ? controller->ram[0] | which : controller->ram[0] & (uint8_t)~which;
}

/* True when the guest resets its machine. */
static bool write_command(struct hy_i8042 *controller, uint8_t value)
{
	controller->status |= STATUS_COMMAND;
	controller->waiting = 0;
	if (value >= READ_RAM && value < READ_RAM + sizeof(controller->ram)) {
		answer(controller, controller->ram[value - READ_RAM], 0);
		return false;
	}
	if ((value >= WRITE_RAM && value < WRITE_RAM + sizeof(controller->ram)) ||
	    (value >= WRITE_OUTPUT_PORT && value <= WRITE_AUXILIARY)) {
		controller->waiting = value;
		return false;
	}
	if (value >= PULSE)
		return (value & OUTPUT_NO_RESET) == 0;
	switch (value) {
	case DISABLE_AUXILIARY:
	case ENABLE_AUXILIARY:
		set_disabled(controller, CONFIGURATION_NO_AUXILIARY, value == DISABLE_AUXILIARY);
		break;
	case DISABLE_KEYBOARD:
	case ENABLE_KEYBOARD:
		set_disabled(controller, CONFIGURATION_NO_KEYBOARD, value == DISABLE_KEYBOARD);
		break;
	case TEST_AUXILIARY:
		answer(controller, CLOCK_LOW, 0);
		break;
	case TEST_KEYBOARD:
		answer(controller, LINES_FINE, 0);
		break;
	case SELF_TEST:
		controller->ram[0] = CONFIGURATION_RESET;
		controller->status |= STATUS_SYSTEM;
		answer(controller, TEST_PASSED, 0);
		break;
	case READ_INPUT_PORT:
		answer(controller, 0x80, 0); /* not locked */
		break;
	case READ_OUTPUT_PORT:
		answer(controller, controller->port, 0);
		break;
	default:
		break;
	}
	return false;
}

static void write_ram(struct hy_i8042 *controller, uint32_t at, uint8_t value)
{
	controller->ram[at] = value;
	if (at == 0)
		controller->status = (uint8_t)((controller->status & ~STATUS_SYSTEM) | (value & CONFIGURATION_SYSTEM));
}

/* True when the guest resets its machine. */
static bool write_data(struct hy_i8042 *controller, uint8_t value)
{
	uint8_t command = controller->waiting;

	controller->status &= (uint8_t)~STATUS_COMMAND;
	controller->waiting = 0;
	switch (command) {
	case 0:
		set_disabled(controller, CONFIGURATION_NO_KEYBOARD, false); /* sending to it enables it */
		time_out(controller, 0);
		return false;
	case WRITE_OUTPUT_PORT:
		controller->port = value | OUTPUT_NO_RESET;
		return (value & OUTPUT_NO_RESET) == 0;
	case WRITE_KEYBOARD_BUFFER:
	case WRITE_AUXILIARY_BUFFER: /* without an auxiliary port, the byte is not told from a keyboard's */
		answer(controller, value, 0);
		return false;
	case WRITE_AUXILIARY:
		time_out(controller, STATUS_AUXILIARY);
		return false;
	default:
		write_ram(controller, command % sizeof(controller->ram), value);
		return false;
	}
}

/* Each port is one byte: no access has another offset or width. */
static enum hy_status data_read(void *state, struct hy_vcpu *vcpu, uint64_t offset, uint32_t width, uint64_t *value)
{
	struct hy_i8042 *controller = state;

	(void)vcpu, (void)offset, (void)width;
	hy_lock(&controller->lock);
	*value = controller->output;
	controller->status &= (uint8_t)~(STATUS_OUTPUT | STATUS_AUXILIARY | STATUS_TIMEOUT);
	update_line(controller);
	hy_unlock(&controller->lock);
	return HY_OK;
}

static enum hy_status command_read(void *state, struct hy_vcpu *vcpu, uint64_t offset, uint32_t width, uint64_t *value)
{
	struct hy_i8042 *controller = state;

	(void)vcpu, (void)offset, (void)width;
	hy_lock(&controller->lock);
	*value = controller->status;
	hy_unlock(&controller->lock);
	return HY_OK;
}

static enum hy_status write_to(struct hy_i8042 *controller, struct hy_vcpu *vcpu, uint8_t value,
			       bool (*write)(struct hy_i8042 *controller, uint8_t value))
{
	bool reset;

	hy_lock(&controller->lock);
	reset = write(controller, value);
	update_line(controller);
	hy_unlock(&controller->lock);
	if (reset) {
		vcpu->exit.reason = HY_EXIT_SYSTEM_RESET;
		vcpu->exit.system_reset.kind = 0;
	}
	return HY_OK;
}

static enum hy_status data_write(void *state, struct hy_vcpu *vcpu, uint64_t offset, uint32_t width, uint64_t value)
{
	(void)offset, (void)width;
	return write_to(state, vcpu, (uint8_t)value, write_data);
}

static enum hy_status command_write(void *state, struct hy_vcpu *vcpu, uint64_t offset, uint32_t width, uint64_t value)
{
	(void)offset, (void)width;
	return write_to(state, vcpu, (uint8_t)value, write_command);
}

static enum hy_status device_reset(void *state)
{
	struct hy_i8042 *controller = state;

	hy_lock(&controller->lock);
	for (uint32_t i = 0; i < sizeof(controller->ram); i++)
		controller->ram[i] = 0;
	controller->ram[0] = CONFIGURATION_RESET;
	controller->status = STATUS_SYSTEM | STATUS_COMMAND | STATUS_UNLOCKED; /* as firmware leaves it */
	controller->output = controller->waiting = 0;
	controller->port = OUTPUT_NO_RESET | OUTPUT_A20;
	update_line(controller);
	hy_unlock(&controller->lock);
	return HY_OK;
}

enum hy_status hy_i8042_init(struct hy_i8042 *controller, const struct hy_i8042_config *config)
{
	if (controller == NULL || config == NULL)
		return HY_E_INVALID;
	*controller = (struct hy_i8042){
		.data = {
			.name = "i8042", .base = DATA_PORT, .size = 1, .state = controller,
			.read = data_read, .write = data_write, .reset = device_reset,
		},
		.command = {.name = "i8042", .base = COMMAND_PORT, .size = 1, .state = controller, .read = command_read, .write = command_write},
		.config = *config,
	};
	return device_reset(controller);
}

enum hy_status hy_i8042_add(struct hy_i8042 *controller, struct hy_vm *vm)
{
	enum hy_status status = hy_vm_add_device(vm, HY_VM_PORTS, &controller->data);

	return status == HY_OK ? hy_vm_add_device(vm, HY_VM_PORTS, &controller->command) : status;
}
