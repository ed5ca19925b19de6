using System.Linq.Expressions;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>Opens services to a customer of whatever tier.</summary>
internal abstract class OpenToEveryTier(params Expression<Func<OpenService, bool>>[] which) : Rule
{
    public override void Define()
    {
        AskedSubject customer = null!;
        OpenService service = null!;

        When()
            .Match(() => customer)
            .Match(() => service, which);
        Then()
            .Yield(_ => new Candidate<OfferedService>(customer.Subject, service.Offered));
    }
}

[Name("tob.open-services.basic")]
[Cites("TOB-3")]
internal sealed class BasicServices() : OpenToEveryTier(s => s.Category == ServiceCategory.Basic, s => s.WayOf == null);

[Name("tob.open-services.marketing")]
[Cites("TOB-4")]
internal sealed class MarketingServices() : OpenToEveryTier(s => s.Category == ServiceCategory.Marketing, s => s.WayOf == null);

[Name("tob.open-services.value-added")]
[Cites("TOB-5")]
internal sealed class ValueAddedServices() : OpenToEveryTier(s => s.Category == ServiceCategory.ValueAdded, s => s.WayOf == null);

[Name("tob.open-services.ways-of-ordering")]
[Cites("TOB-14.1")]
internal sealed class WaysOfOrdering() : OpenToEveryTier(s => s.WayOf != null);
