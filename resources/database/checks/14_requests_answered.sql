-- Every act that was asked for has its answer.
select format('Request %s (%s) has no answer.', r.id, r.action) as finding
from public.requests r
where r.answer is null;
