using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>Grants a tier the services of one layer: one rule, and one clause of Article 19, for each of the two.</summary>
internal abstract class LayerOfTier(CustomerTier tier, ServiceLayer layer) : Rule
{
    public override void Define()
    {
        Settled<CustomerTier> decided = null!;
        ServiceGrant grant = null!;

        When()
            .Match(() => decided, d => d.Value == tier)
            .Match(() => grant, g => g.Tier == tier, g => g.Layer == layer);
        Then()
            .Yield(_ => new Candidate<GrantedService>(decided.Subject, grant.Granted));
    }
}

[Name("tob.services.a-daily")]
[Cites("TOB-19.A1", "TOB-10")]
internal sealed class ADaily() : LayerOfTier(CustomerTier.A, ServiceLayer.Daily);

[Name("tob.services.a-special")]
[Cites("TOB-19.A2", "TOB-10")]
internal sealed class ASpecial() : LayerOfTier(CustomerTier.A, ServiceLayer.Special);

[Name("tob.services.a-extended")]
[Cites("TOB-19.A3", "TOB-10")]
internal sealed class AExtended() : LayerOfTier(CustomerTier.A, ServiceLayer.Extended);

[Name("tob.services.b-daily")]
[Cites("TOB-19.B1", "TOB-10")]
internal sealed class BDaily() : LayerOfTier(CustomerTier.B, ServiceLayer.Daily);

[Name("tob.services.b-special")]
[Cites("TOB-19.B2", "TOB-10")]
internal sealed class BSpecial() : LayerOfTier(CustomerTier.B, ServiceLayer.Special);

[Name("tob.services.b-extended")]
[Cites("TOB-19.B3", "TOB-10")]
internal sealed class BExtended() : LayerOfTier(CustomerTier.B, ServiceLayer.Extended);

[Name("tob.services.c-daily")]
[Cites("TOB-19.C1", "TOB-10")]
internal sealed class CDaily() : LayerOfTier(CustomerTier.C, ServiceLayer.Daily);

[Name("tob.services.c-special")]
[Cites("TOB-19.C2", "TOB-10")]
internal sealed class CSpecial() : LayerOfTier(CustomerTier.C, ServiceLayer.Special);

// The document grants C nothing here; a host that extends the list of grants may.
[Name("tob.services.c-extended")]
[Cites("X-3", "TOB-10")]
internal sealed class CExtended() : LayerOfTier(CustomerTier.C, ServiceLayer.Extended);
