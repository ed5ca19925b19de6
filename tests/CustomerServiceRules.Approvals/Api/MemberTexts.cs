using System.Reflection;
using System.Runtime.CompilerServices;

namespace CustomerServiceRules.Approvals.Api;

/// <summary>Writes the members of one type.</summary>
internal sealed class MemberTexts(Type type, Notation notation, TypeNames names)
{
    private const BindingFlags DeclaredHere =
        BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    private readonly ParameterTexts _parameters = new(notation, names);

    /// <summary>The members that the type itself declares and that other assemblies can use.</summary>
    public IEnumerable<MemberText> Declared() => type.GetMembers(DeclaredHere).Select(Write).OfType<MemberText>();

    /// <summary>The line for one member; null where other assemblies cannot use it or the compiler wrote it.</summary>
    public MemberText? Write(MemberInfo member) => member switch
    {
        FieldInfo { IsSpecialName: false } field when IsSeen(field.IsPublic, field.IsFamily || field.IsFamilyOrAssembly) => new MemberText(0, Field(field), field, false),
        ConstructorInfo { IsStatic: false } constructor when IsSeen(constructor) => new MemberText(1, Constructor(constructor), constructor, false),
        PropertyInfo property when property.GetAccessors(true).Any(IsSeen) => new MemberText(2, Property(property), property, IsOverride(property.GetAccessors(true)[0])),
        EventInfo @event when IsSeen(@event.AddMethod!) => new MemberText(3, Event(@event), @event, IsOverride(@event.AddMethod!)),
        MethodInfo { IsSpecialName: false } method when IsSeen(method) => new MemberText(4, Method(method), method, IsOverride(method)),
        MethodInfo { IsSpecialName: true } method when method.Name.StartsWith("op_", StringComparison.Ordinal) && IsSeen(method) => new MemberText(5, Operator(method), method, false),
        _ => null,
    };

    /// <summary>Return type, name and parameters of a delegate's call.</summary>
    public string Invocation(MethodInfo invoke, string name) => $"{Returned(invoke)} {name}({_parameters.List(invoke)})";

    private bool IsSeen(MethodBase method) =>
        !method.IsDefined(typeof(CompilerGeneratedAttribute), false) | IsAccessor(method) && IsSeen(method.IsPublic, method.IsFamily || method.IsFamilyOrAssembly);

    private bool IsSeen(bool isPublic, bool isProtected) => isPublic || (isProtected && !type.IsSealed);

    private static bool IsAccessor(MethodBase method) => method.IsSpecialName && method.Name is ['g' or 's', 'e', 't', '_', ..] or ['a', 'd', 'd', '_', ..];

    private static bool IsOverride(MethodInfo method) => method.IsVirtual && method.GetBaseDefinition() != method;

    private string Prefix(MethodBase method) => Attributes(method) + (method.IsPublic ? "" : "protected ") + Modifiers(method);

    private string Attributes(MemberInfo member) => string.Concat(member.GetCustomAttributesData()
        .Select(attribute => attribute.AttributeType.Name.Replace("Attribute", "", StringComparison.Ordinal))
        .Where(notation.Attributes.Contains).Order(StringComparer.Ordinal).Select(name => $"[{name}] "));

    private string Modifiers(MethodBase method) => method switch
    {
        { IsConstructor: true } => "",
        { IsStatic: true } when type.IsInterface => method.IsAbstract ? "static abstract " : method.IsVirtual ? "static virtual " : "static ",
        { IsStatic: true } => "static ",
        _ when type.IsInterface => method.IsAbstract || !notation.IsDetailed ? "" : "virtual ",
        MethodInfo overriding when IsOverride(overriding) => (method.IsFinal ? "sealed " : "") + (method.IsAbstract ? "abstract " : "") + "override ",
        { IsAbstract: true } => "abstract ",
        { IsVirtual: true, IsFinal: false } => "virtual ",
        _ => "",
    };

    private string Field(FieldInfo field)
    {
        var access = field.IsPublic ? "" : "protected ";
        var typeName = names.Write(field.FieldType, NullableFlags.Of(field.GetCustomAttributesData(), Scope.Of(type)));
        if (field.IsLiteral)
            return $"{Attributes(field)}{access}const {typeName} {field.Name} = {ParameterTexts.Literal(field.GetRawConstantValue(), field.FieldType, notation)}";
        return $"{Attributes(field)}{access}{(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{typeName} {field.Name}";
    }

    private string Constructor(ConstructorInfo constructor) => $"{Prefix(constructor)}{type.Name.Split('`')[0]}({_parameters.List(constructor)})";

    private string Property(PropertyInfo property)
    {
        var accessors = property.GetAccessors(true);
        var widest = accessors.OrderByDescending(accessor => accessor.IsPublic).First(IsSeen);
        var typeName = names.Write(property.PropertyType, NullableFlags.Of(property.GetCustomAttributesData(), Scope.Of(type)));
        var name = property.GetIndexParameters().Length > 0 ? $"this[{_parameters.List(property.GetMethod ?? widest, property.GetIndexParameters())}]" : property.Name;
        var required = notation.IsDetailed && property.IsDefined(typeof(RequiredMemberAttribute), false) ? "required " : "";
        var bodies = new[] { (Method: property.GetMethod, Text: "get;"), (Method: property.SetMethod, Text: IsInit(property) ? "init;" : "set;") }
            .Where(accessor => accessor.Method is not null && IsSeen(accessor.Method))
            .Select(accessor => (accessor.Method!.IsPublic || !widest.IsPublic ? "" : "protected ") + accessor.Text);
        return $"{Attributes(property)}{Prefix(widest)}{required}{typeName} {name} {{ {string.Join(' ', bodies)} }}";
    }

    private static bool IsInit(PropertyInfo property) =>
        property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) == true;

    private string Event(EventInfo @event) =>
        $"{Prefix(@event.AddMethod!)}event {names.Write(@event.EventHandlerType!, NullableFlags.Of(@event.GetCustomAttributesData(), Scope.Of(type)))} {@event.Name}";

    private string Method(MethodInfo method)
    {
        var parameters = method.GetGenericArguments();
        var generic = parameters.Length == 0 ? "" : $"<{string.Join(", ", parameters.Select(parameter => parameter.Name))}>";
        return $"{Prefix(method)}{Returned(method)} {method.Name}{generic}({_parameters.List(method)}){Constraints.Of(parameters, notation, names, Scope.Of(method))}";
    }

    private string Operator(MethodInfo method) => method.Name is "op_Implicit" or "op_Explicit"
        ? $"{Prefix(method)}{method.Name[3..].ToLowerInvariant()} operator {Returned(method)}({_parameters.List(method)})"
        : $"{Prefix(method)}{Returned(method)} operator {OperatorSigns.Of(method.Name)}({_parameters.List(method)})";

    private string Returned(MethodInfo method)
    {
        var byRef = method.ReturnType.IsByRef ? "ref " : "";
        return byRef + names.Write(method.ReturnType, NullableFlags.Of(method.ReturnParameter.GetCustomAttributesData(), Scope.Of(method)));
    }
}
