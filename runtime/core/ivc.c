/* SPDX-License-Identifier: Apache-2.0 */
/* Inter-VM channels: the same pages in several guests. */
#include "vm_internal.h"

#include <halyard/ivc.h>

#define PAGE_MASK ((uint64_t)HY_FRAME_SIZE - 1)

void hy_ivc_init(struct hy_ivc *ivc, const struct hy_hal *hal, struct hy_ivc_channel *channels, uint32_t channel_capacity,
		 struct hy_ivc_subscription *subscriptions, uint32_t subscription_capacity)
{
	memset(ivc, 0, sizeof(*ivc));
	memset(channels, 0, channel_capacity * sizeof(*channels));
	memset(subscriptions, 0, subscription_capacity * sizeof(*subscriptions));
	ivc->hal = hal;
	ivc->channels = channels;
	ivc->channel_capacity = channel_capacity;
	ivc->subscriptions = subscriptions;
	ivc->subscription_capacity = subscription_capacity;
}

static struct hy_ivc_channel *find_channel(const struct hy_ivc *ivc, uint32_t publisher, uint64_t key)
{
	for (uint32_t i = 0; i < ivc->channel_capacity; i++) {
		struct hy_ivc_channel *channel = &ivc->channels[i];

		if (channel->publisher != NULL && channel->publisher->id == publisher && channel->key == key)
			return channel;
	}
	return NULL;
}

/* NULL for `vm`: a place that is free. */
static struct hy_ivc_subscription *find_subscription(const struct hy_ivc *ivc, const struct hy_vm *vm, const struct hy_ivc_channel *channel)
{
	for (uint32_t i = 0; i < ivc->subscription_capacity; i++) {
		struct hy_ivc_subscription *subscription = &ivc->subscriptions[i];

		if (subscription->subscriber == vm && (vm == NULL || subscription->channel == channel))
			return subscription;
	}
	return NULL;
}

static struct hy_ivc_channel *free_channel(const struct hy_ivc *ivc)
{
	for (uint32_t i = 0; i < ivc->channel_capacity; i++)
		if (ivc->channels[i].publisher == NULL)
			return &ivc->channels[i];
	return NULL;
}

/* Maps shared pages where a guest wants them: neither over its memory nor over a device. */
static enum hy_status map_shared(struct hy_vm *vm, hy_gpa gpa, hy_phys phys, uint64_t size)
{
	struct hy_mapping mapping = {gpa, phys, size, HY_READ | HY_WRITE, HY_MEMORY_NORMAL};

	if ((gpa & PAGE_MASK) != 0 || gpa + (size - 1) < gpa)
		return HY_E_INVALID;
	if (hy_vm_overlaps(vm, gpa, gpa + (size - 1)))
		return HY_E_EXISTS;
	return hy_space_map(&vm->space, &mapping);
}

static enum hy_status publish(struct hy_ivc *ivc, struct hy_ivc_channel *made)
{
	struct hy_ivc_channel *channel = free_channel(ivc);
	size_t frames = (size_t)(made->size / HY_FRAME_SIZE);
	enum hy_status status = HY_E_NO_MEMORY;

	if (find_channel(ivc, made->publisher->id, made->key) != NULL)
		return HY_E_EXISTS;
	if (channel == NULL)
		return HY_E_NO_MEMORY;
	made->phys = hy_call_alloc_frames(ivc->hal, frames, HY_FRAME_SIZE);
	if (made->phys == HY_PHYS_NONE)
		return HY_E_NO_MEMORY;
	if (hy_vm_clear(made->publisher, made->phys, made->size))
		status = map_shared(made->publisher, made->gpa, made->phys, made->size);
	if (status == HY_OK)
		*channel = *made;
	else
		hy_call_dealloc_frames(ivc->hal, made->phys, frames);
	return status;
}

enum hy_status hy_ivc_publish(struct hy_ivc *ivc, struct hy_vm *vm, uint64_t key, hy_gpa gpa, uint64_t size, uint32_t interrupt)
{
	struct hy_ivc_channel made = {.publisher = vm, .key = key, .gpa = gpa, .size = (size + PAGE_MASK) & ~PAGE_MASK, .interrupt = interrupt};
	enum hy_status status;

	if (size == 0 || size > HY_IVC_MAX_SIZE)
		return HY_E_INVALID;
	hy_lock(&ivc->lock);
	status = publish(ivc, &made);
	hy_unlock(&ivc->lock);
	return status;
}

/* Takes a channel that nobody subscribes to apart. */
static enum hy_status withdraw(struct hy_ivc *ivc, struct hy_ivc_channel *channel)
{
	enum hy_status status;

	if (channel->subscribers != 0)
		return HY_E_BUSY;
	status = hy_space_unmap(&channel->publisher->space, channel->gpa, channel->size);
	if (status != HY_OK)
		return status;
	hy_call_dealloc_frames(ivc->hal, channel->phys, (size_t)(channel->size / HY_FRAME_SIZE));
	channel->publisher = NULL;
	return HY_OK;
}

enum hy_status hy_ivc_unpublish(struct hy_ivc *ivc, struct hy_vm *vm, uint64_t key)
{
	struct hy_ivc_channel *channel;
	enum hy_status status;

	hy_lock(&ivc->lock);
	channel = find_channel(ivc, vm->id, key);
	status = channel != NULL ? withdraw(ivc, channel) : HY_E_NOT_FOUND;
	hy_unlock(&ivc->lock);
	return status;
}

static enum hy_status subscribe(struct hy_ivc *ivc, const struct hy_ivc_subscription *made)
{
	struct hy_ivc_subscription *subscription = find_subscription(ivc, NULL, NULL);
	enum hy_status status;

	if (made->channel->publisher == made->subscriber)
		return HY_E_INVALID;
	if (find_subscription(ivc, made->subscriber, made->channel) != NULL)
		return HY_E_EXISTS;
	if (subscription == NULL)
		return HY_E_NO_MEMORY;
	status = map_shared(made->subscriber, made->gpa, made->channel->phys, made->channel->size);
	if (status != HY_OK)
		return status;
	*subscription = *made;
	made->channel->subscribers++;
	return HY_OK;
}

enum hy_status hy_ivc_subscribe(struct hy_ivc *ivc, struct hy_vm *vm, uint32_t publisher, uint64_t key, hy_gpa gpa, uint32_t interrupt,
				uint64_t *size)
{
	struct hy_ivc_subscription made = {.subscriber = vm, .gpa = gpa, .interrupt = interrupt};
	enum hy_status status = HY_E_NOT_FOUND;

	hy_lock(&ivc->lock);
	made.channel = find_channel(ivc, publisher, key);
	if (made.channel != NULL)
		status = subscribe(ivc, &made);
	if (status == HY_OK && size != NULL)
		*size = made.channel->size;
	hy_unlock(&ivc->lock);
	return status;
}

static enum hy_status leave(struct hy_ivc_subscription *subscription)
{
	struct hy_ivc_channel *channel = subscription->channel;
	enum hy_status status = hy_space_unmap(&subscription->subscriber->space, subscription->gpa, channel->size);

	if (status != HY_OK)
		return status;
	channel->subscribers--;
	subscription->subscriber = NULL;
	return HY_OK;
}

enum hy_status hy_ivc_unsubscribe(struct hy_ivc *ivc, struct hy_vm *vm, uint32_t publisher, uint64_t key)
{
	struct hy_ivc_subscription *subscription = NULL;
	const struct hy_ivc_channel *channel;
	enum hy_status status;

	hy_lock(&ivc->lock);
	channel = find_channel(ivc, publisher, key);
	if (channel != NULL)
		subscription = find_subscription(ivc, vm, channel);
	status = subscription != NULL ? leave(subscription) : HY_E_NOT_FOUND;
	hy_unlock(&ivc->lock);
	return status;
}

/* Keeps the first error. */
static void tell(const struct hy_ivc *ivc, const struct hy_vm *vm, uint32_t interrupt, enum hy_status *first)
{
	enum hy_status status;

	if (interrupt == HY_INTERRUPT_NONE)
		return;
	status = hy_call_inject_irq_to_vcpu(ivc->hal, vm->id, 0, interrupt);
	if (*first == HY_OK)
		*first = status;
}

enum hy_status hy_ivc_notify(struct hy_ivc *ivc, struct hy_vm *vm, uint32_t publisher, uint64_t key)
{
	enum hy_status status = HY_E_NOT_FOUND;
	const struct hy_ivc_channel *channel;

	hy_lock(&ivc->lock);
	channel = find_channel(ivc, publisher, key);
	if (channel != NULL && (channel->publisher == vm || find_subscription(ivc, vm, channel) != NULL)) {
		status = HY_OK;
		if (channel->publisher != vm)
			tell(ivc, channel->publisher, channel->interrupt, &status);
		for (uint32_t i = 0; i < ivc->subscription_capacity; i++) {
			const struct hy_ivc_subscription *other = &ivc->subscriptions[i];

			if (other->subscriber != NULL && other->subscriber != vm && other->channel == channel)
				tell(ivc, other->subscriber, other->interrupt, &status);
		}
	}
	hy_unlock(&ivc->lock);
	return status;
}

enum hy_status hy_ivc_remove_vm(struct hy_ivc *ivc, struct hy_vm *vm)
{
	enum hy_status status = HY_OK;

	hy_lock(&ivc->lock);
	for (uint32_t i = 0; i < ivc->subscription_capacity && status == HY_OK; i++) {
		struct hy_ivc_subscription *subscription = &ivc->subscriptions[i];

		if (subscription->subscriber != NULL && (subscription->subscriber == vm || subscription->channel->publisher == vm))
			status = leave(subscription);
	}
	for (uint32_t i = 0; i < ivc->channel_capacity && status == HY_OK; i++)
		if (ivc->channels[i].publisher == vm)
			status = withdraw(ivc, &ivc->channels[i]);
	hy_unlock(&ivc->lock);
	return status;
}
