using System.Reflection;
using System.Runtime.CompilerServices;

namespace CustomerServiceRules.Approvals.Api;

/// <summary>A public type as text: its declaration and a line for each member.</summary>
internal sealed class TypeText
{
    private readonly Notation _notation;
    private readonly TypeNames _names;

    public TypeText(Type type, Notation notation)
    {
        (Type, _notation, _names) = (type, notation, new TypeNames(notation, type.Namespace));
        var members = new MemberTexts(type, notation, _names);
        Name = _names.Write(type);
        Bases = [.. BasesOf(type).Select(_names.Write)];
        Members = type.IsEnum || IsDelegate ? [] : [.. members.Declared()
            .OrderBy(member => member.Rank)
            .ThenBy(member => member.Member.Name, StringComparer.Ordinal).ThenBy(member => member.Text, StringComparer.Ordinal)];
        Declaration = Attributes(type) + Declare(members);
    }

    public Type Type { get; }

    public string Name { get; }

    /// <summary>Modifiers, kind and name, with the values of an enum; without base types and constraints.</summary>
    public string Declaration { get; }

    public IReadOnlyList<string> Bases { get; }

    public IReadOnlyList<MemberText> Members { get; }

    public string Header => Declaration
        + (Bases.Count > 0 && !Type.IsEnum ? $" : {string.Join(", ", Bases)}" : "")
        + Constraints.Of(Type.GetGenericArguments(), _notation, _names, Scope.Of(Type));

    public static bool IsRecord(Type type) =>
        type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)?.IsDefined(typeof(CompilerGeneratedAttribute), false) == true;

    private bool IsDelegate => typeof(Delegate).IsAssignableFrom(Type);

    private string Declare(MemberTexts members)
    {
        if (Type.IsEnum)
            return $"enum {Name} {{ {string.Join(", ", Enum.GetNames(Type).Select(name => $"{name} = {Enum.Format(Type, Enum.Parse(Type, name), "d")}"))} }}";
        if (IsDelegate)
            return "delegate " + members.Invocation(Type.GetMethod("Invoke")!, Name);

        var record = IsRecord(Type) && _notation.IsDetailed;
        if (Type.IsValueType)
            return (_notation.IsDetailed && Type.IsDefined(typeof(IsReadOnlyAttribute), false) ? "readonly " : "") + (record ? "record struct " : "struct ") + Name;
        if (Type.IsInterface)
            return $"interface {Name}";

        var modifier = Type switch
        {
            { IsAbstract: true, IsSealed: true } => "static ",
            { IsAbstract: true } => "abstract ",
            { IsSealed: true } => "sealed ",
            _ => "",
        };
        return $"{modifier}{(record ? "record" : "class")} {Name}";
    }

    private string Attributes(Type type) => string.Concat(type.GetCustomAttributesData()
        .Select(attribute => attribute.AttributeType.Name.Replace("Attribute", "", StringComparison.Ordinal))
        .Where(_notation.Attributes.Contains).Order(StringComparer.Ordinal).Select(name => $"[{name}] "));

    /// <summary>The base class, and the interfaces that neither it nor another interface of the list brings along.</summary>
    private static IEnumerable<Type> BasesOf(Type type)
    {
        var own = type.GetInterfaces().Where(@interface => @interface.IsVisible).ToList();
        var implied = own.SelectMany(@interface => @interface.GetInterfaces()).Concat(type.BaseType?.GetInterfaces() ?? []).ToHashSet();
        var record = IsRecord(type);
        var interfaces = own.Where(@interface => !implied.Contains(@interface) && !(record && @interface == typeof(IEquatable<>).MakeGenericType(type)));
        var hasBase = type is { IsClass: true, BaseType: { } baseType } && baseType != typeof(object) && !typeof(MulticastDelegate).IsAssignableFrom(type);
        return (hasBase ? new[] { type.BaseType! } : []).Concat(interfaces.OrderBy(@interface => @interface.Name, StringComparer.Ordinal));
    }
}
