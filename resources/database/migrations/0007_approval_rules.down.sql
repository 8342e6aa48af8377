drop table public.approval_steps;
alter table public.approvals drop column rule_id, drop column level, drop column level_since, drop column escalated_at;
drop table public.approval_rule_levels, public.approval_rules, public.approval_rule_sets;
