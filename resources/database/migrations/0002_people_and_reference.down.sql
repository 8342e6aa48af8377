drop table public.transitions, public.stages, internal.number_counters, public.number_series, public.branches,
    public.pincode_prefixes, public.gst_rates, public.hsn_codes, public.units, public.states, public.settings,
    public.users, public.roles;
