using CustomerServiceRules.Approvals.Engines;

namespace CustomerServiceRules.Approvals.Api;

/// <summary>The root namespaces of the engines, whichever flavour is compiled.</summary>
internal static class EngineNames
{
    /// <summary>The contract's root namespaces; its files write them also for the originals.</summary>
    public static string ContractRules { get; } = ContractFile.Rules.Namespaces.MinBy(name => name.Length)!;

    public static string ContractMachines { get; } = ContractFile.Machines.Namespaces.MinBy(name => name.Length)!;

    /// <summary>The rule engine that this flavour compiles against.</summary>
    public static string Rules { get; } = typeof(IRuleRepository).Namespace!.Replace(".RuleModel", "", StringComparison.Ordinal);

    /// <summary>The state machines that this flavour compiles against.</summary>
    public static string Machines { get; } = Rules == ContractRules ? ContractMachines : "Stateless";

    public static bool IsContractEngine(string name) => name.StartsWith(ContractRules, StringComparison.Ordinal) || name.StartsWith(ContractMachines, StringComparison.Ordinal);

    public static bool IsEngine(string @namespace) => Placeholder(@namespace) is not null;

    /// <summary>The namespace with the engine's root replaced by a name that both flavours share; null for any other namespace.</summary>
    public static string? Placeholder(string @namespace) =>
        Below(Rules, @namespace) is { } rules ? "{rules}" + rules
        : Below(Machines, @namespace) is { } machines ? "{machines}" + machines
        : null;

    /// <summary>The namespace as the contract files write it.</summary>
    public static string InContract(string @namespace) => Placeholder(@namespace)?
        .Replace("{rules}", ContractRules, StringComparison.Ordinal)
        .Replace("{machines}", ContractMachines, StringComparison.Ordinal) ?? @namespace;

    private static string? Below(string root, string @namespace) =>
        @namespace == root || @namespace.StartsWith(root + ".", StringComparison.Ordinal) ? @namespace[root.Length..] : null;
}
