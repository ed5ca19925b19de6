using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Modules;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Procedures.TobaccoRetail;

namespace CustomerServiceRules.Tests.Tobacco;

/// <summary>A vendor's module that cuts the formats elsewhere.</summary>
internal sealed class MovedCuts(Fraction large, Fraction medium) : ProcedureModule
{
    public override ModuleIdentity Identity { get; } = new("MovedCuts", "1.0.0", "moved");

    public override void Describe(ModuleBuilder contents) => contents
        .Replace(TobaccoRetail.LargeShare, new DatedValue<Fraction>(large, "OQ-2"))
        .Replace(TobaccoRetail.MediumUpTo, new DatedValue<Fraction>(medium, "OQ-2"));
}
