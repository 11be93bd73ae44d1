# SPDX-License-Identifier: Apache-2.0
"""Numbers of VMX against headers that others wrote: exit reasons, VMCS fields, control bits and MSRs, by name."""
import glob
import os
import re
import unittest

from support import arch

REASONS = "/usr/include/x86_64-linux-gnu/asm/vmx.h"
KERNEL = "/usr/src/linux-headers-*-common/arch/x86/include/asm"

LATER = {66: "sub-page permissions"}  # reasons that the header does not know
# The header's name where ours is not its words.
REASON_WORDS = {
    "exception_nmi": "exception or nmi", "init_signal": "init", "sipi_signal": "start_up ipi", "vmoff": "vmxoff", "vmon": "vmxon",
    "cr_access": "control register", "dr_access": "debug register", "io_instruction": "port", "msr_read": "rdmsr", "msr_write": "wrmsr",
    "invalid_state": "invalid guest state", "msr_load_fail": "msr loading", "mwait_instruction": "mwait", "monitor_trap_flag": "monitor trap",
    "monitor_instruction": "monitor", "pause_instruction": "pause", "mce_during_vmentry": "machine check at entry",
    "tpr_below_threshold": "tpr below threshold", "eoi_induced": "virtual eoi", "gdtr_idtr": "gdtr or idtr", "ldtr_tr": "ldtr or tr",
    "ept_misconfig": "ept misconfiguration", "pml_full": "page_modification log", "notify": "no event window",
}
# Fields whose name there is another one; all others are the header's, in lower case, without GUEST_ and with vmcs_host_ for HOST_.
FIELDS = {
    "virtual_processor_id": "vpid", "posted_intr_nv": "posted_vector", "last_pid_pointer_index": "last_pid_index", "intr_status": "interrupt_status",
    "vm_exit_msr_store_addr": "exit_msr_store", "vm_exit_msr_load_addr": "exit_msr_load", "vm_entry_msr_load_addr": "entry_msr_load",
    "virtual_apic_page_addr": "virtual_apic", "apic_access_addr": "apic_access", "posted_intr_desc_addr": "posted_descriptor",
    "vm_function_control": "vm_functions", "ept_pointer": "eptp", "eoi_exit_bitmap0": "eoi_exit0", "eoi_exit_bitmap1": "eoi_exit1",
    "eoi_exit_bitmap2": "eoi_exit2", "eoi_exit_bitmap3": "eoi_exit3", "eptp_list_address": "eptp_list", "xss_exit_bitmap": "xss_bitmap",
    "encls_exiting_bitmap": "encls_bitmap", "tertiary_vm_exec_control": "tertiary", "physical_address": "physical_address",
    "vmcs_link_pointer": "link_pointer", "ia32_debugctl": "debugctl", "ia32_pat": "pat", "ia32_efer": "real_efer",
    "ia32_perf_global_ctrl": "perf_global_ctrl", "pdptr0": "pdpte0", "pdptr1": "pdpte1", "pdptr2": "pdpte2", "pdptr3": "pdpte3",
    "ia32_rtit_ctl": "rtit_ctl", "host_ia32_pat": "vmcs_host_pat", "host_ia32_efer": "vmcs_host_efer",
    "host_ia32_perf_global_ctrl": "vmcs_host_perf_global_ctrl", "pin_based_vm_exec_control": "pin_based",
    "cpu_based_vm_exec_control": "processor_based", "page_fault_error_code_mask": "page_fault_mask",
    "page_fault_error_code_match": "page_fault_match", "cr3_target_count": "cr3_targets", "vm_exit_controls": "exit_controls",
    "vm_exit_msr_store_count": "exit_msr_store_count", "vm_exit_msr_load_count": "exit_msr_load_count", "vm_entry_controls": "entry_controls",
    "vm_entry_msr_load_count": "entry_msr_load_count", "vm_entry_intr_info_field": "entry_interruption",
    "vm_entry_exception_error_code": "entry_error", "vm_entry_instruction_len": "entry_length", "secondary_vm_exec_control": "secondary",
    "vm_instruction_error": "instruction_error", "vm_exit_reason": "exit_reason", "vm_exit_intr_info": "exit_interruption",
    "vm_exit_intr_error_code": "exit_interruption_error", "idt_vectoring_info_field": "idt_vectoring",
    "idt_vectoring_error_code": "idt_vectoring_error", "vm_exit_instruction_len": "instruction_length",
    "vmx_instruction_info": "instruction_information", "interruptibility_info": "interruptibility", "activity_state": "activity",
    "vmx_preemption_timer_value": "preemption_timer", "host_ia32_sysenter_cs": "vmcs_host_sysenter_cs",
    "host_ia32_sysenter_esp": "vmcs_host_sysenter_esp", "host_ia32_sysenter_eip": "vmcs_host_sysenter_eip", "cr0_guest_host_mask": "cr0_mask",
    "cr4_guest_host_mask": "cr4_mask", "cr0_read_shadow": "cr0_shadow", "cr4_read_shadow": "cr4_shadow", "cr3_target_value0": "cr3_target0",
    "cr3_target_value1": "cr3_target1", "cr3_target_value2": "cr3_target2", "cr3_target_value3": "cr3_target3", "cr0": "real_cr0", "cr4": "real_cr4",
    "pending_dbg_exceptions": "pending_debug",
} | {f"{name}_ar_bytes": f"{name}_attributes" for name in ("es", "cs", "ss", "ds", "fs", "gs", "ldtr", "tr")}
# Registers of control bits, by the header's word of 32 features; -1 for its other constants.
WORDS = {0: "pin_based", 1: "processor_based", 2: "secondary", 3: "tertiary"}
BITS = {
    "intr_exiting": "external_interrupt", "nmi_exiting": "nmi", "virtual_nmis": "virtual_nmi", "posted_intr": "posted_interrupts",
    "intr_window_exiting": "interrupt_window", "use_tsc_offsetting": "tsc_offset", "tertiary_controls": "tertiary", "virtual_tpr": "tpr_shadow",
    "uncond_io_exiting": "unconditional_io", "use_io_bitmaps": "io_bitmaps", "monitor_trap_flag": "monitor_trap",
    "use_msr_bitmaps": "msr_bitmap", "sec_controls": "secondary", "virt_apic_accesses": "apic_accesses", "desc_exiting": "descriptor_tables",
    "virtual_x2apic": "x2apic", "unrestricted_guest": "unrestricted", "apic_register_virt": "apic_registers",
    "virt_intr_delivery": "interrupt_delivery", "pause_loop_exiting": "pause_loop", "shadow_vmcs": "shadowing",
    "page_mod_logging": "pml", "ept_violation_ve": "violation_ve", "pt_conceal_vmx": "conceal_pt", "mode_based_ept_exec": "mode_based_execute",
    "pt_use_gpa": "pt_gpa", "usr_wait_pause": "user_wait", "bus_lock_detection": "bus_lock", "notify_vm_exiting": "notify", "ipi_virt": "ipi",
}
SYNTHETIC = {"invvpid", "ept_execute_only", "ept_ad", "ept_1gb", "flexpriority", "apicv", "eptp_switching"}  # features that are no control bits
MSRS = {
    "feat_ctl": "feature_control", "vmx_basic": "vmx_basic", "vmx_pinbased_ctls": "pin_based_capability",
    "vmx_procbased_ctls": "processor_based_capability", "vmx_exit_ctls": "exit_capability", "vmx_entry_ctls": "entry_capability",
    "vmx_misc": "vmx_misc", "vmx_cr0_fixed0": "cr0_fixed0", "vmx_cr0_fixed1": "cr0_fixed1", "vmx_cr4_fixed0": "cr4_fixed0",
    "vmx_cr4_fixed1": "cr4_fixed1", "vmx_vmcs_enum": "vmcs_enum", "vmx_procbased_ctls2": "secondary_capability",
    "vmx_ept_vpid_cap": "ept_capability", "vmx_true_pinbased_ctls": "true_pin_based_capability",
    "vmx_true_procbased_ctls": "true_processor_based_capability", "vmx_true_exit_ctls": "true_exit_capability",
    "vmx_true_entry_ctls": "true_entry_capability", "vmx_vmfunc": "vmfunc_capability", "vmx_procbased_ctls3": "tertiary_capability",
}
OTHER_MSRS = {"star": "star", "lstar": "lstar", "cstar": "cstar", "syscall_mask": "sfmask", "kernel_gs_base": "kernel_gs_base"}
WIDTHS = {0: 16, 1: 64, 2: 32, 3: 64}  # of a field, by bits 14 and 13 of its encoding


def words(name):
    return re.sub(r"[^a-z0-9]+", "_", name.lower())


def header(name):
    """A kernel header, or None."""
    found = sorted(glob.glob(os.path.join(KERNEL, name)))
    if not found:
        return None
    with open(found[-1], encoding="utf-8") as file:
        return file.read()


def fields():
    """{name: row} of everything that is found by its encoding in the VMCS."""
    return {name: row for name, row in arch("vmx").registers.items() if row.cls.name.startswith("vmcs") and "field" in row.cls.encoding}


class Numbers(unittest.TestCase):
    def kernel(self, name):
        text = header(name)
        if text is None:
            self.skipTest("there are no headers of a kernel")
        return text

    def test_exit_reasons(self):
        if not os.path.exists(REASONS):
            self.skipTest(f"there is no {REASONS}")
        with open(REASONS, encoding="utf-8") as file:
            theirs = {int(number): name.lower() for name, number in re.findall(r"#define EXIT_REASON_(\w+)\s+(\d+)$", file.read(), re.MULTILINE)}
        model = arch("vmx")
        ours = {number: words(name) for number, name in model.trap_class.names.items()}
        for number, name in theirs.items():
            self.assertEqual(ours.get(number), words(REASON_WORDS.get(name, name)), f"exit reason {number}")
        self.assertGreaterEqual(len(theirs), 60)
        ruled = {number for rule in model.rules for number in rule.classes or ()} | {18}
        self.assertLessEqual(set(theirs) | set(LATER), ruled, "each reason has a rule")

    def test_fields(self):
        text = self.kernel("vmx.h")
        theirs = {name.lower(): int(number, 16) for name, number in re.findall(r"^\s+(\w+)\s*=\s*(0x[0-9a-f]{8}),", text, re.MULTILINE | re.IGNORECASE)}
        ours, matched = fields(), 0
        for name, number in theirs.items():
            if name.endswith("_high"):
                continue
            short = name.removeprefix("guest_")
            known = FIELDS.get(short) or (f"vmcs_{short}" if short.startswith("host_") else short)
            self.assertIn(known, sorted(ours), name)
            self.assertEqual(ours[known].encoding[0], number, name)
            matched += 1
        self.assertGreaterEqual(matched, 140)

    def test_width_and_kind_are_in_the_encoding(self):
        """Bits 14 and 13 say how wide a field is, bits 11 and 10 whether it is exit information."""
        for name, row in fields().items():
            if row.cls.name != "vmcs":
                continue  # parts of a field, or more than one
            number = row.encoding[0]
            self.assertEqual(WIDTHS[number >> 13 & 3], max(row.width, 16) if row.switch == "hardware" else WIDTHS[number >> 13 & 3], name)
            if row.switch == "hardware":
                self.assertEqual(row.access == "ro", number >> 10 & 3 == 1, name)
        self.assertGreaterEqual(len(fields()), 150)

    def test_control_bits(self):
        text = self.kernel("vmxfeatures.h")
        registers, matched = arch("vmx").registers, 0
        for name, word, bit in re.findall(r"#define VMX_FEATURE_(\w+)\s+\(\s*(\d)\*32\+\s*(\d+)\)", text):
            name = name.lower()
            if name in SYNTHETIC:
                continue
            known = BITS.get(name) or name.removesuffix("_exiting")
            found = {field.name: (field.msb, field.lsb) for field in registers[WORDS[int(word)]].fields}
            self.assertEqual(found.get(known), (int(bit), int(bit)), name)
            matched += 1
        self.assertGreaterEqual(matched, 55)

    def test_default1_bits(self):
        """What the kernel wants where the capabilities of default1 bits have no MSRs of their own: our reserved ones, and what we name."""
        text = self.kernel("vmx.h")
        for macro, name, named in (("PIN_BASED_ALWAYSON_WITHOUT_TRUE_MSR", "pin_based", 0), ("CPU_BASED_ALWAYSON_WITHOUT_TRUE_MSR", "processor_based", 3 << 15),
                                   ("VM_EXIT_ALWAYSON_WITHOUT_TRUE_MSR", "exit_controls", 1 << 2), ("VM_ENTRY_ALWAYSON_WITHOUT_TRUE_MSR", "entry_controls", 1 << 2)):
            theirs = int(re.search(rf"#define {macro}\s+(0x[0-9a-f]+)", text)[1], 16)
            ones = sum(((2 << field.msb - field.lsb) - 1) << field.lsb for field in arch("vmx").registers[name].fields if field.reserved == 1)
            self.assertEqual(ones | named, theirs, macro)

    def test_msrs(self):
        text = self.kernel("msr-index.h")
        registers = arch("vmx").registers
        for prefix, names in (("IA32_", MSRS), ("", OTHER_MSRS)):
            for theirs, ours in names.items():
                number = int(re.search(rf"#define MSR_{prefix}{theirs.upper()}\s+(0x[0-9a-f]+)", text)[1], 16)
                self.assertEqual(registers[ours].encoding, (number,), theirs)


if __name__ == "__main__":
    unittest.main()
