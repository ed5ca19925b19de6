using CustomerServiceRules.Facts;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.PropertyComplaints;

/// <summary>Gives the customer-relations department a duty in every complaint.</summary>
internal abstract class DutyOfCustomerRelations(ComplaintTask task) : Rule
{
    public override void Define()
    {
        AskedSubject complaint = null!;
        var duty = new ComplaintDuty(task, PropertyComplaintRoles.CustomerRelations.Id);

        When()
            .Match(() => complaint);
        Then()
            .Yield(_ => new Candidate<ComplaintDuty>(complaint.Subject, duty));
    }
}

[Name("cgh.duties.own")]
[Cites("CGH-4.1.1")]
internal sealed class CustomerRelationsOwns() : DutyOfCustomerRelations(ComplaintTask.Own);

[Name("cgh.duties.coordinate")]
[Cites("CGH-4.1.2")]
internal sealed class CustomerRelationsCoordinates() : DutyOfCustomerRelations(ComplaintTask.Coordinate);

[Name("cgh.duties.call-back")]
[Cites("CGH-4.1.3")]
internal sealed class CustomerRelationsCallsBack() : DutyOfCustomerRelations(ComplaintTask.CallBack);

[Name("cgh.duties.count")]
[Cites("CGH-4.1.3")]
internal sealed class CustomerRelationsCounts() : DutyOfCustomerRelations(ComplaintTask.Count);
