/* SPDX-License-Identifier: Apache-2.0 */
/* Strings of ports: what a device gets and gives, the guest's memory and its registers, whatever the size, the direction and the segment; and
 * where memory ends in the middle. */
#include "test_mmio.h"
#include "test_mmio_list.h"

#include <halyard/bus.h>

#define MOST 16u
#define NUMBER 0x5a0u
#define AT (SCRATCH + 0x100u)
#define PORT(name, write, bytes, count, down, beside, ...) {#name, write, bytes, count, down, beside},

static const struct form {
	const char *name;
	bool write;
	uint8_t bytes, count;
	bool down;
	uint16_t beside;
} forms[] = {FORMS_PORTS(PORT)};

extern const char guest_ports[], guest_ins[];

static uint32_t values[MOST], count; /* what has gone over the port */

/* The nth value that is read. */
static uint32_t given(uint32_t n)
{
	return 0x81726354 + n * 0x01020305;
}

static enum hy_status port_read(void *state, struct hy_vcpu *vcpu, uint64_t offset, uint32_t width, uint64_t *value)
{
	(void)state, (void)vcpu, (void)width;
	test_equal("port", offset, 0);
	*value = given(count);
	count += count < MOST;
	return HY_OK;
}

static enum hy_status port_write(void *state, struct hy_vcpu *vcpu, uint64_t offset, uint32_t width, uint64_t value)
{
	(void)state, (void)vcpu, (void)width;
	test_equal("port", offset, 0);
	values[count % MOST] = (uint32_t)value;
	count += count < MOST;
	return HY_OK;
}

static void start(struct hy_vcpu *vcpu, uint64_t pc)
{
	uint8_t bytes[0x300];

	test_long(vcpu, pc, false);
	for (uint32_t i = 0; i < sizeof(bytes); i++)
		bytes[i] = (uint8_t)(i * 7 + 1);
	test_equal("memory", hy_vm_write(&test_vm, SCRATCH, bytes, sizeof(bytes)), HY_OK);
	hy_vcpu_set_gpr(vcpu, RDX, NUMBER);
	count = 0;
}

static uint32_t memory(uint64_t at, uint32_t bytes)
{
	uint32_t value = 0;

	test_equal("memory", hy_vm_read(&test_vm, at, &value, bytes), HY_OK);
	return value;
}

static void check(struct hy_vcpu *vcpu, uint32_t number)
{
	const struct form *form = &forms[number];
	uint32_t address = form->write ? RSI : RDI, mask = (uint32_t)(UINT64_C(0xffffffff) >> (32 - 8 * form->bytes));
	int64_t step = form->down ? -form->bytes : form->bytes;

	test_begin(form->name);
	start(vcpu, PLACE(guest_ports) + 32 * number);
	test_set(vcpu, HY_X86_REG_FS_BASE, form->beside);
	hy_vcpu_set_gpr(vcpu, address, AT - form->beside);
	hy_vcpu_set_gpr(vcpu, RCX, 0x77);
	test_equal("exit", test_run(vcpu), HY_EXIT_HYPERCALL);
	test_equal("how many", count, form->count);
	for (uint32_t i = 0; i < form->count; i++) {
		uint64_t at = AT + (uint64_t)(step * i);

		test_equal("element", form->write ? values[i] : given(i) & mask, memory(at, form->bytes));
	}
	test_equal("address", hy_vcpu_get_gpr(vcpu, address), (uint64_t)(AT - form->beside + step * form->count));
	if (form->count != 1)
		test_equal("counter", hy_vcpu_get_gpr(vcpu, RCX), 0);
	if (!form->write) {
		test_equal("before", memory(AT - 64, 1), (uint8_t)((AT - 64 - SCRATCH) * 7 + 1));
		test_equal("behind", memory(AT + 64, 1), (uint8_t)((AT + 64 - SCRATCH) * 7 + 1));
	}
	test_end();
}

/* Two elements fit into the page; the third one is a page fault, and the port has not been read for it. */
static void test_end_of_memory(struct hy_vcpu *vcpu)
{
	test_begin("ins_where_memory_ends");
	start(vcpu, PLACE(guest_ins));
	test_mmio_window(vcpu);
	test_mmio_map(0, SCRATCH);
	hy_vcpu_set_gpr(vcpu, RDI, WINDOW + PAGE - 4);
	hy_vcpu_set_gpr(vcpu, RCX, 5);
	test_equal("call of the handler", test_run_to_call(vcpu), CALL_TRAPPED);
	test_equal("vector", hy_vcpu_get_gpr(vcpu, RDI), 14);
	test_equal("error code", hy_vcpu_get_gpr(vcpu, RSI), 2);
	test_equal("rip", hy_vcpu_get_gpr(vcpu, RDX), PLACE(guest_ins));
	test_equal("CR2", test_get(vcpu, HY_X86_REG_CR2), WINDOW + PAGE);
	test_equal("left", hy_vcpu_get_gpr(vcpu, RCX), 3);
	test_equal("read", count, 2);
	test_equal("element", memory(SCRATCH + PAGE - 2, 2), given(1) & 0xffff);
	test_end();
}

void test_mmio_ports(struct hy_vcpu *vcpu)
{
	static const struct hy_device device = {.base = NUMBER, .size = 4, .read = port_read, .write = port_write};

	test_begin("a device at a port");
	test_equal("hy_vm_add_device", hy_vm_add_device(&test_vm, HY_VM_PORTS, &device), HY_OK);
	vcpu->handler = hy_vm_handle;
	for (uint32_t i = 0; i < sizeof(forms) / sizeof(forms[0]); i++)
		check(vcpu, i);
	test_end_of_memory(vcpu);
	vcpu->handler = NULL;
}
