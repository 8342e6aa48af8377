drop table public.proposals;
