/* Generated from desc/arch/x86_64/arch.yaml, desc/arch/vmx/arch.yaml by `./halyard gen`; do not edit. */
#include <halyard/vmx/entry.h>
#include <halyard/vmx/features.h>
#include <halyard/vmx/needs.h>
#include <halyard/vmx/operations.h>
#include <halyard/vmx/stage2.h>

const struct hy_x86_ops hy_vmx_ops = {
	.name = "vmx",
	.stage2_formats = hy_vmx_stage2_formats,
	.features_probe = hy_vmx_features_probe,
	.entry_check = hy_vmx_entry_check,
	.needs = hy_vmx_needs,
	.needs_met = hy_vmx_needs_met,
	.enable = hy_vmx_enable,
	.disable = hy_vmx_disable,
	.enter = hy_vmx_enter,
	.dispatch = hy_vmx_dispatch,
	.bind = hy_vmx_bind,
	.unbind = hy_vmx_unbind,
	.save = hy_vmx_save,
	.load = hy_vmx_load,
	.finished = hy_vmx_finished,
	.window = hy_vmx_window,
};
/* crc32 81278efb */
