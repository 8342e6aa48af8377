-- Every function that runs with its owner's rights has its search path pinned.
select format('%s runs with its owner''s rights without a pinned search path.', p.oid::regprocedure) as finding
from pg_proc p
where p.prosecdef and p.pronamespace in ('public'::regnamespace, 'api'::regnamespace, 'internal'::regnamespace)
  and not exists (select from unnest(p.proconfig) c where c in ('search_path=pg_catalog, pg_temp', 'search_path=""'));
