; Installer for Windows, compiled by: makensis -DVERSION=0.1.0 -DSOURCE=path\to\nn-sim packaging\windows\nn-sim.nsi
;
; For one user, without administrator rights:      nn-sim-setup.exe            (or silently: /S)
; For all users of a lab's computer, silently:     nn-sim-setup.exe /S /ALLUSERS   as an administrator
; Another folder:                                  /D=C:\Apps\nn-sim           (last, without quotation marks)
; Uninstall silently:                              "%LOCALAPPDATA%\Programs\nn-sim\uninstall.exe" /S
;
; The uninstaller takes away what was installed and nothing else: settings, logs and work stay with the user.
Unicode true
ManifestDPIAware true
RequestExecutionLevel user
SetCompressor /SOLID lzma

!include LogicLib.nsh
!include FileFunc.nsh
!include MUI2.nsh

!ifndef VERSION
  !error "say which version: -DVERSION=0.1.0"
!endif
!ifndef SOURCE
  !error "say where the program's folder is: -DSOURCE=build/package/nn-sim"
!endif
!ifndef OUTPUT
  !define OUTPUT "nn-sim-${VERSION}-setup.exe"
!endif
!ifndef ICON
  !define ICON "${NSISDIR}/Contrib/Graphics/Icons/modern-install.ico"
!endif

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\nn-sim"
!define KIND "nn-sim.work"

Name "nn-sim ${VERSION}"
OutFile "${OUTPUT}"
Icon "${ICON}"
UninstallIcon "${ICON}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "nn-sim"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "Installer of nn-sim"
VIAddVersionKey LegalCopyright "MIT licence"

Var ForAll

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!insertmacro MUI_PAGE_LICENSE "${SOURCE}/LICENSES/nn-sim/LICENSE"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\nn-sim.exe"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "SimpChinese"

Function .onInit
  SetRegView 64
  StrCpy $ForAll 0
  SetShellVarContext current
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/ALLUSERS" $R1
  ${IfNot} ${Errors}
    UserInfo::GetAccountType
    Pop $R2
    ${If} $R2 != "admin"
      MessageBox MB_ICONSTOP "/ALLUSERS needs an administrator. Without it nn-sim is installed for you alone." /SD IDOK
      SetErrorLevel 5
      Quit
    ${EndIf}
    StrCpy $ForAll 1
    SetShellVarContext all
  ${EndIf}
  ${If} $INSTDIR == ""  ; or /D= has said where
    ${If} $ForAll == 1
      StrCpy $INSTDIR "$PROGRAMFILES64\nn-sim"
    ${Else}
      StrCpy $INSTDIR "$LOCALAPPDATA\Programs\nn-sim"
    ${EndIf}
  ${EndIf}
FunctionEnd

Section "nn-sim"
  ${If} ${FileExists} "$INSTDIR\uninstall.exe"  ; an update: files of the old version must not stay between the new ones
    RMDir /r "$INSTDIR\_internal"
  ${EndIf}
  SetOutPath "$INSTDIR"
  File /r "${SOURCE}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  FileOpen $0 "$INSTDIR\installed-for.txt" w
  FileWrite $0 "$ForAll"
  FileClose $0

  CreateShortcut "$SMPROGRAMS\nn-sim.lnk" "$INSTDIR\nn-sim.exe"

  ; SHCTX is the user's own part of the registry, or that of all users
  WriteRegStr SHCTX "Software\Classes\.nnsim" "" "${KIND}"
  WriteRegStr SHCTX "Software\Classes\.nnsim\OpenWithProgids" "${KIND}" ""
  WriteRegStr SHCTX "Software\Classes\${KIND}" "" "nn-sim work"
  WriteRegStr SHCTX "Software\Classes\${KIND}\DefaultIcon" "" "$INSTDIR\nn-sim.exe,0"
  WriteRegStr SHCTX "Software\Classes\${KIND}\shell\open\command" "" '"$INSTDIR\nn-sim.exe" "%1"'

  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "nn-sim"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\nn-sim.exe"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" $0
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'  ; file associations have changed
SectionEnd

Function un.onInit
  SetRegView 64
  SetShellVarContext current
  ClearErrors
  FileOpen $0 "$INSTDIR\installed-for.txt" r
  FileRead $0 $1
  FileClose $0
  ${If} $1 == 1
    SetShellVarContext all
  ${EndIf}
FunctionEnd

Section "Uninstall"
  Delete "$SMPROGRAMS\nn-sim.lnk"
  DeleteRegKey SHCTX "Software\Classes\${KIND}"
  DeleteRegValue SHCTX "Software\Classes\.nnsim\OpenWithProgids" "${KIND}"
  ReadRegStr $0 SHCTX "Software\Classes\.nnsim" ""
  ${If} $0 == "${KIND}"
    DeleteRegValue SHCTX "Software\Classes\.nnsim" ""
  ${EndIf}
  DeleteRegKey SHCTX "${UNINSTALL_KEY}"
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\LICENSES"
  Delete "$INSTDIR\nn-sim.exe"
  Delete "$INSTDIR\nn-sim-console.exe"
  Delete "$INSTDIR\installed-for.txt"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"  ; only if nothing of the user's is in it
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
