drop table public.contact_consents, internal.invitations, public.proposals;
