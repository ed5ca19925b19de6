using CustomerServiceRules.Facts;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.StoreService;

[Name("scs.handler.staff-by-duty")]
[Cites("SCS-2.1.3")]
internal sealed class StaffByDuty : Rule
{
    public override void Define()
    {
        AskedSubject complaint = null!;

        When()
            .Match(() => complaint);
        Then()
            .Yield(_ => new Candidate<StoreHandler>(complaint.Subject, StoreHandler.Staff));
    }
}
