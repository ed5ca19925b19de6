namespace CustomerServiceRules.Modules;

/// <summary>
/// A procedure as a part of a rulebook: documents with clauses, terms, parameters, lists, policies with their rules,
/// lifecycles. The built-in procedures and a vendor's own are made of the same parts. Implementations hold no state; a module may be
/// composed into many rulebooks.
/// </summary>
public abstract class ProcedureModule
{
    /// <summary>Who the module is.</summary>
    public abstract ModuleIdentity Identity { get; }

    /// <summary>Declares what the module contains. Called once for each composition.</summary>
    /// <param name="contents">Takes the declarations; they are checked together when the rulebook is composed.</param>
    public abstract void Describe(ModuleBuilder contents);
}
