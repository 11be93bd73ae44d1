/* SPDX-License-Identifier: Apache-2.0 */
/* String instructions on ports: element by element, registers after each. So whatever ends one early, an interrupt, a fault, a kick, finds
 * registers that say how far it got, and the guest's own instruction goes on from there. */
#include "vm_internal.h"

#include <halyard/port.h>

/* Elements that are moved before the guest is entered again: what bounds the time that interrupts wait. */
#define MOST 256u

/* The instruction, out of the exit: devices may change that. */
struct string {
	struct hy_vcpu *vcpu;
	struct hy_exit_io_string facts;
	uint64_t base; /* what the index register counts from */
};

/* One element of memory, in two pieces where it crosses into the next page. */
struct element {
	hy_gpa gpa[2];
	uint32_t size[2];
	const struct hy_device *device; /* NULL: memory */
};

/* What comes of an element. */
enum outcome {
	MOVED,
	ENDED,    /* the guest takes a fault, or the exit has become another one and is handled */
	RETURNED, /* the owner has to do the rest */
};

/* For ports without such instructions. */
__attribute__((weak)) enum hy_status hy_port_translate(struct hy_vcpu *vcpu, uint64_t address, uint32_t access, hy_gpa *gpa)
{
	(void)vcpu, (void)access;
	*gpa = address;
	return HY_OK;
}

static uint64_t reg_low(const struct string *string, uint32_t reg)
{
	return hy_mmio_merge(0, hy_arch_get_gpr(&string->vcpu->ctx, reg), string->facts.address_width, 8, false);
}

/* A register of fewer bits than a word wraps within them. */
static void reg_add(const struct string *string, uint32_t reg, uint64_t delta)
{
	uint64_t before = hy_arch_get_gpr(&string->vcpu->ctx, reg);
	uint32_t width = string->facts.address_width;

	hy_arch_set_gpr(&string->vcpu->ctx, reg, hy_mmio_merge(before, before + delta, width, width, false));
}

static uint64_t address_of(const struct string *string)
{
	return string->base + reg_low(string, string->facts.index);
}

/* An element is done. */
static void count(const struct string *string)
{
	uint64_t width = string->facts.width;

	reg_add(string, string->facts.index, string->facts.down ? 0 - width : width);
	if (string->facts.repeat)
		reg_add(string, string->facts.counter, ~(uint64_t)0);
}

/* The exit tells its owner what is left. */
static enum outcome give_back(const struct string *string)
{
	struct hy_exit *exit = &string->vcpu->exit;

	exit->reason = HY_EXIT_IO_STRING;
	exit->io_string = string->facts;
	exit->io_string.address = address_of(string);
	return RETURNED;
}

/* Somebody has made the guest take a fault. */
static bool is_over(const struct string *string)
{
	return string->vcpu->exit.reason == HY_EXIT_NOTHING;
}

static enum outcome fault(const struct string *string)
{
	if (is_over(string))
		return ENDED;
	if (string->vcpu->vm->policy == HY_VM_RETURN)
		return give_back(string);
	return hy_vcpu_inject_fault(string->vcpu, HY_FAULT_EXTERNAL_ABORT) == HY_OK ? ENDED : RETURNED;
}

/* Where the element at `address` is; nothing has been moved yet. */
static enum outcome find(const struct string *string, uint64_t address, uint32_t access, struct element *element)
{
	struct hy_vcpu *vcpu = string->vcpu;
	uint32_t width = string->facts.width, room = (uint32_t)(HY_FRAME_SIZE - (address & (HY_FRAME_SIZE - 1)));

	*element = (struct element){.size = {width < room ? width : room, width < room ? 0 : width - room}};
	for (uint32_t n = 0; n < 2 && element->size[n] != 0; n++) {
		vcpu->exit.reason = HY_EXIT_NOTHING;
		if (hy_port_translate(vcpu, address + n * room, access, &element->gpa[n]) != HY_OK) {
			vcpu->exit.advance = 0;
			return is_over(string) ? ENDED : RETURNED;
		}
	}
	vcpu->exit.reason = HY_EXIT_IO_STRING;
	for (uint32_t n = 0; n < 2 && element->size[n] != 0; n++) {
		if (hy_vm_populate(vcpu->vm, element->gpa[n], access) == HY_OK)
			continue;
		/* A device takes an element as a whole. */
		element->device = element->size[1] == 0 ? hy_bus_find(&vcpu->vm->mmio, element->gpa[0], width) : NULL;
		if (element->device == NULL)
			return fault(string);
	}
	return MOVED;
}

static enum hy_status load(const struct string *string, const struct element *element, uint64_t *value)
{
	struct hy_vcpu *vcpu = string->vcpu;
	uint8_t *bytes = (uint8_t *)value;
	enum hy_status status;

	if (element->device != NULL)
		return hy_bus_read(&vcpu->vm->mmio, vcpu, element->gpa[0], string->facts.width, value);
	status = hy_vm_read(vcpu->vm, element->gpa[0], bytes, element->size[0]);
	return status == HY_OK ? hy_vm_read(vcpu->vm, element->gpa[1], bytes + element->size[0], element->size[1]) : status;
}

static enum hy_status store(const struct string *string, const struct element *element, uint64_t value)
{
	struct hy_vcpu *vcpu = string->vcpu;
	const uint8_t *bytes = (const uint8_t *)&value;
	enum hy_status status;

	if (element->device != NULL)
		return hy_bus_write(&vcpu->vm->mmio, vcpu, element->gpa[0], string->facts.width, value);
	status = hy_vm_write(vcpu->vm, element->gpa[0], bytes, element->size[0]);
	return status == HY_OK ? hy_vm_write(vcpu->vm, element->gpa[1], bytes + element->size[0], element->size[1]) : status;
}

/* A device has been asked. What it made of the exit counts: a fault, and the element is not done; another exit, and it is. */
static enum outcome settle(const struct string *string, uint32_t advance)
{
	struct hy_vcpu *vcpu = string->vcpu;

	if (is_over(string))
		return ENDED;
	count(string);
	if (vcpu->exit.reason == HY_EXIT_IO_STRING)
		return MOVED;
	vcpu->exit.advance = string->facts.repeat && reg_low(string, string->facts.counter) != 0 ? 0 : advance;
	return hy_vm_handle(vcpu) ? ENDED : RETURNED;
}

/* From memory to the port. */
static enum outcome out(const struct string *string, const struct element *element)
{
	uint64_t value = 0;

	if (load(string, element, &value) != HY_OK)
		return fault(string);
	if (!is_over(string) && !hy_vm_port_write(string->vcpu, string->facts.port, string->facts.width, (uint32_t)value))
		return give_back(string);
	return MOVED;
}

/* From the port to memory. */
static enum outcome in(const struct string *string, const struct element *element)
{
	uint64_t value = 0;

	if (!hy_vm_port_read(string->vcpu, string->facts.port, string->facts.width, &value))
		return give_back(string);
	if (!is_over(string) && store(string, element, hy_mmio_extend(value, string->facts.width, 8, false)) != HY_OK)
		return fault(string);
	return MOVED;
}

static enum outcome move(const struct string *string)
{
	uint32_t advance = string->vcpu->exit.advance;
	struct element element;
	enum outcome outcome = find(string, address_of(string), string->facts.write ? HY_READ : HY_WRITE, &element);

	if (outcome == MOVED)
		outcome = string->facts.write ? out(string, &element) : in(string, &element);
	return outcome == MOVED ? settle(string, advance) : outcome;
}

bool hy_vm_string(struct hy_vcpu *vcpu)
{
	struct string string = {.vcpu = vcpu, .facts = vcpu->exit.io_string};
	enum outcome outcome = MOVED;

	string.base = string.facts.address - reg_low(&string, string.facts.index);
	for (uint32_t done = 0; outcome == MOVED; done++) {
		if (string.facts.repeat ? reg_low(&string, string.facts.counter) == 0 : done != 0)
			return true;
		/* The instruction is executed again, for what is left. */
		if (done == MOST || (done != 0 && atomic_load(&vcpu->attention) != 0)) {
			vcpu->exit.advance = 0;
			return true;
		}
		outcome = move(&string);
	}
	return outcome == ENDED;
}
