using CustomerServiceRules.Engines;

namespace CustomerServiceRules.Tests.Lifecycles;

/// <summary>A fact about what the built-in engine shows of a machine and the contract does not; skipped on the packages.</summary>
internal sealed class BuiltInFactAttribute : FactAttribute
{
    public BuiltInFactAttribute() => Skip = Engine.Name == "BuiltIn" ? null : "The contract does not show it.";
}
